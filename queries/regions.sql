-- title: Regions
-- question: Which regions can one filter by, and which countries are in them?
-- section: Choices
-- column: region VARCHAR -- region or subregion of the UN M49 scheme
-- column: name VARCHAR -- name for display
-- column: level BIGINT -- 1 for a region, 2 for a subregion
-- column: countries VARCHAR[] -- its countries, ISO 3166-1 alpha-3
-- chart: table
SELECT region, region AS name, 1::BIGINT AS level, list(country ORDER BY country) AS countries FROM countries WHERE region <> '' GROUP BY region
UNION ALL
SELECT subregion, subregion, 2::BIGINT, list(country ORDER BY country)
FROM countries
WHERE subregion <> '' AND subregion NOT IN (SELECT region FROM countries)
GROUP BY subregion
ORDER BY level, region
