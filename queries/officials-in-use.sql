-- title: Officials in use
-- question: Which officials can one filter by?
-- section: Choices
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: official VARCHAR -- the person, as in officials
-- column: name VARCHAR -- name for display
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=name value=engagements
WITH counted AS (
  SELECT official, count(*) AS engagements
  FROM (
    SELECT unnest(officials) AS official
    FROM engagements
    WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
  )
  GROUP BY official
)
SELECT official, coalesce(name, official) AS name, engagements
FROM counted
LEFT JOIN officials USING (official)
ORDER BY name, official
