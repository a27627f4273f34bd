-- title: Countries in use
-- question: Which countries can one filter by?
-- section: Choices
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- column: name VARCHAR -- name for display
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=name value=engagements
WITH counted AS (
  SELECT country, count(*) AS engagements
  FROM (
    SELECT unnest(countries) AS country
    FROM engagements
    WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
  )
  GROUP BY country
)
SELECT country, coalesce(name, country) AS name, engagements
FROM counted
LEFT JOIN countries USING (country)
ORDER BY name, country
