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
WITH parts AS (
  SELECT engagement, unnest(countries) AS country
  FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
)
SELECT coalesce(subregion, 'Former states') AS subregion, any_value(region) AS region, count(DISTINCT country) AS countries,
       count(DISTINCT engagement) AS engagements
FROM parts
LEFT JOIN countries USING (country)
WHERE $country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country)
GROUP BY coalesce(subregion, 'Former states')
ORDER BY engagements DESC, subregion
