-- title: Engagements on the map
-- question: Where in the world are the countries we engage with?
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
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- column: alpha2 VARCHAR -- ISO 3166-1 alpha-2 code
-- column: name VARCHAR -- name of the country
-- column: latitude DOUBLE -- of the capital, degrees north
-- column: longitude DOUBLE -- of the capital, degrees east
-- column: engagements BIGINT -- number of engagements
-- chart: map code=country name=name value=engagements latitude=latitude longitude=longitude filter=country
WITH counted AS (
  -- The filter by country is one of rows here: only the countries asked for are counted.
  SELECT country, count(*) AS engagements
  FROM selected_countries($from::DATE, $to::DATE, NULL, $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE $country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country)
  GROUP BY country
)
SELECT country, alpha2, coalesce(name, country) AS name, latitude, longitude, engagements
FROM counted
LEFT JOIN countries USING (country)
ORDER BY engagements DESC, country
