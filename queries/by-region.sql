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
-- column: name VARCHAR -- subregion of the UN M49 scheme, or "Former states"
-- column: region VARCHAR -- the subregion, as one filters by it; NULL for former states
-- column: continent VARCHAR -- region of the UN M49 scheme that it is part of
-- column: countries BIGINT -- countries of it with an engagement
-- column: engagements BIGINT -- number of engagements with any country of it; one with several regions counts for each of them
-- chart: bar category=name value=engagements filter=region
WITH parts_of_the_world AS (
  SELECT country, nullif(subregion, '') AS region, region AS continent FROM countries
),
by_country AS (
  -- Where nothing is picked, each engagement has one country of each subregion marked, so that no engagements are compared.
  SELECT country, sum(part_once) AS engagements
  FROM engagement_countries
  WHERE NOT picks($country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[], $organization::VARCHAR[])
    AND in_view(start_date, kind, status, source, $from::DATE, $to::DATE, $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  GROUP BY country
),
picked_parts AS (
  -- The filter by country is one of rows here: only the countries asked for are counted.
  SELECT p.region, continent, country, number
  FROM selected_countries($from::DATE, $to::DATE, NULL, $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  JOIN parts_of_the_world p USING (country)
  WHERE picks($country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[], $organization::VARCHAR[])
    AND ($country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country))
)
SELECT coalesce(region, 'Former states') AS name, region, any_value(continent) AS continent, count(*) AS countries, sum(engagements)::BIGINT AS engagements
FROM by_country
JOIN parts_of_the_world USING (country)
GROUP BY region
UNION ALL
SELECT coalesce(region, 'Former states'), region, any_value(continent), count(DISTINCT country), count(DISTINCT number)
FROM picked_parts
GROUP BY region
ORDER BY engagements DESC, name
