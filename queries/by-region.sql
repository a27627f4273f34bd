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
WITH parts AS MATERIALIZED (
  -- The filter by country is one of rows here: only the countries asked for are counted.
  SELECT number, country, coalesce(subregion, 'Former states') AS subregion, region
  FROM selected_countries($from::DATE, $to::DATE, NULL, $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  LEFT JOIN countries USING (country)
  WHERE $country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country)
)
SELECT subregion, any_value(region) AS region, (SELECT count(DISTINCT country) FROM parts p WHERE p.subregion = d.subregion) AS countries,
       count(*) AS engagements
FROM (SELECT subregion, any_value(region) AS region, number FROM parts GROUP BY subregion, number) d
GROUP BY subregion
ORDER BY engagements DESC, subregion
