-- title: Engagements by region
-- question: In which parts of the world do we engage most?
-- section: Countries
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: subregion VARCHAR -- subregion of the UN M49 scheme
-- column: region VARCHAR -- region of the UN M49 scheme that it is part of
-- column: countries BIGINT -- countries of it with an engagement
-- column: engagements BIGINT -- number of engagements with any country of it; one with several regions counts for each of them
-- chart: bar category=subregion value=engagements filter=region
WITH parts_of_the_world AS (
  -- Numbered, as numbers are grouped faster than names.
  SELECT country, coalesce(nullif(subregion, ''), 'Former states') AS subregion, region,
         dense_rank() OVER (ORDER BY coalesce(nullif(subregion, ''), 'Former states')) AS part
  FROM countries
),
parts AS MATERIALIZED (
  -- The filter by country is one of rows here: only the countries asked for are counted.
  SELECT number, part, country
  FROM selected_countries($from::DATE, $to::DATE, NULL, $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  JOIN parts_of_the_world USING (country)
  WHERE $country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country)
),
masks AS (
  -- The parts of an engagement as the bits of one number: there are few such numbers, and many engagements.
  SELECT mask, count(*) AS engagements FROM (SELECT bit_or(1 << part) AS mask FROM parts GROUP BY number) GROUP BY mask
),
counted AS (
  SELECT part, sum(engagements)::BIGINT AS engagements
  FROM (SELECT DISTINCT part FROM parts_of_the_world)
  JOIN masks ON mask & (1 << part) <> 0
  GROUP BY part
),
spread AS (
  SELECT part, count(*) AS countries FROM (SELECT DISTINCT country, part FROM parts) GROUP BY part
)
SELECT subregion, region, countries, engagements
FROM counted
JOIN spread USING (part)
JOIN (SELECT part, any_value(subregion) AS subregion, any_value(region) AS region FROM parts_of_the_world GROUP BY part) USING (part)
ORDER BY engagements DESC, subregion
