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
-- column: side VARCHAR -- home, as the officials are
-- column: engagements BIGINT -- number of engagements of the official with the country
-- chart: network source=name target=country_name value=engagements from=official to=country within=side
WITH pairs AS MATERIALIZED (
  SELECT o.official_number, c.country, count(*) AS engagements
  -- The filters by country and official are ones of rows here; the rows of one value are fewer to look through.
  FROM selected_officials($from::DATE, $to::DATE,
                CASE WHEN len($country::VARCHAR[]) = 1 THEN $country::VARCHAR[] END,
                CASE WHEN len($official::VARCHAR[]) = 1 THEN $official::VARCHAR[] END, $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]) o
  JOIN engagement_countries c USING (number)
  WHERE o.side = 'home'
    AND ($official::VARCHAR[] IS NULL
         OR o.official_number IN (SELECT rowid FROM officials WHERE list_contains($official::VARCHAR[], official)))
    AND ($country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], c.country))
  GROUP BY ALL
),
busiest AS (
  SELECT official_number FROM pairs JOIN officials o ON o.rowid = official_number
  GROUP BY official_number ORDER BY sum(engagements) DESC, any_value(o.official) LIMIT $officials::BIGINT
),
partners AS (
  SELECT country FROM pairs JOIN busiest USING (official_number)
  GROUP BY country ORDER BY sum(engagements) DESC, country LIMIT $countries::BIGINT
)
SELECT o.official, coalesce(o.name, o.official) AS name, p.country, coalesce(c.name, p.country) AS country_name, 'home' AS side, engagements
FROM pairs p
JOIN busiest USING (official_number)
JOIN partners ON partners.country = p.country
JOIN officials o ON o.rowid = p.official_number
LEFT JOIN countries c ON c.country = p.country
ORDER BY engagements DESC, o.official, p.country
