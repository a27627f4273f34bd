-- title: Officials and countries
-- question: Which of our officials engage with which countries?
-- section: People
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: officials BIGINT = 15 -- home officials at the most, those with most engagements
-- param: countries BIGINT = 25 -- countries at the most, those with most engagements
-- column: official VARCHAR -- the home official, as in officials
-- column: name VARCHAR -- name for display
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- column: country_name VARCHAR -- name of the country
-- column: engagements BIGINT -- number of engagements of the official with the country
-- chart: network source=name target=country_name value=engagements from=official to=country
WITH chosen AS MATERIALIZED (
  SELECT engagement, countries
  FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
),
present AS (
  SELECT DISTINCT engagement, official
  FROM engagement_people
  JOIN chosen USING (engagement)
  WHERE side = 'home' AND official IS NOT NULL AND ($official::VARCHAR[] IS NULL OR list_contains($official::VARCHAR[], official))
),
pairs AS MATERIALIZED (
  SELECT official, country, count(*) AS engagements
  FROM (SELECT official, unnest(countries) AS country FROM present JOIN chosen USING (engagement))
  WHERE $country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country)
  GROUP BY ALL
),
busiest AS (
  SELECT official FROM pairs GROUP BY official ORDER BY sum(engagements) DESC, official LIMIT $officials::BIGINT
),
partners AS (
  SELECT country FROM pairs JOIN busiest USING (official) GROUP BY country ORDER BY sum(engagements) DESC, country LIMIT $countries::BIGINT
)
SELECT pairs.official, coalesce(o.name, pairs.official) AS name, pairs.country, coalesce(c.name, pairs.country) AS country_name, engagements
FROM pairs
JOIN busiest ON busiest.official = pairs.official
JOIN partners ON partners.country = pairs.country
LEFT JOIN officials o ON o.official = pairs.official
LEFT JOIN countries c ON c.country = pairs.country
ORDER BY engagements DESC, pairs.official, pairs.country
