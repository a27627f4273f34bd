-- title: Engagements by place
-- question: In which cities do we engage?
-- section: Places
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: place VARCHAR = NULL -- the city, as in places
-- param: place_country VARCHAR = NULL -- its country, ISO 3166-1 alpha-3
-- param: limit BIGINT = NULL -- rows at the most
-- column: place VARCHAR -- name of the city
-- column: place_country VARCHAR -- its country, ISO 3166-1 alpha-3
-- column: country_name VARCHAR -- name of the country
-- column: latitude DOUBLE -- degrees north
-- column: longitude DOUBLE -- degrees east
-- column: engagements BIGINT -- number of engagements
-- column: first_date DATE -- first day of the earliest
-- column: last_date DATE -- first day of the latest
-- chart: points name=place value=engagements latitude=latitude longitude=longitude filter=place within=place_country
WITH counted AS (
  SELECT place, place_country, count(*) AS engagements,
         min(start_date) AS first_date, max(start_date) AS last_date
  FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE ($place::VARCHAR IS NULL OR place = $place::VARCHAR) AND ($place_country::VARCHAR IS NULL OR place_country = $place_country::VARCHAR)
    AND place IS NOT NULL
  GROUP BY place, place_country
  ORDER BY engagements DESC, place, place_country
  LIMIT $limit::BIGINT
)
SELECT place, place_country, c.name AS country_name, p.latitude, p.longitude, engagements, first_date, last_date
FROM counted
LEFT JOIN (SELECT place, country AS place_country, latitude, longitude FROM places) p USING (place, place_country)
LEFT JOIN countries c ON c.country = place_country
ORDER BY engagements DESC, place, place_country
