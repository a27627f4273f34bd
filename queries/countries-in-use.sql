-- title: Countries in use
-- question: Which countries can one filter by?
-- section: Choices
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- column: name VARCHAR -- name for display
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=name value=engagements
SELECT value AS country, name, sum(engagements)::BIGINT AS engagements
FROM in_use
WHERE field = 'country' AND ($source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source))
GROUP BY value, name
ORDER BY name, value
