-- title: All engagements
-- question: Which engagements are behind a figure?
-- section: Engagements
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: search VARCHAR = NULL -- words that the summary has, in upper or lower case
-- param: place VARCHAR = NULL -- the city, as in places
-- param: place_country VARCHAR = NULL -- country of the place, ISO 3166-1 alpha-3
-- param: side VARCHAR = NULL {home, counterpart} -- the side on which the officials asked for took part
-- param: met VARCHAR = NULL -- an official on the other side of those asked for, as in officials
-- param: sort VARCHAR = 'latest' {latest, earliest, reported} -- latest or earliest first, or most reported first
-- param: limit BIGINT = 50 -- rows of a page
-- param: offset BIGINT = 0 -- rows before the page
-- column: total BIGINT -- number of engagements on all pages
-- column: engagement VARCHAR -- the engagement, as in engagements
-- column: start_date DATE -- first day
-- column: end_date DATE -- last day; NULL for one day
-- column: kind VARCHAR -- kind of engagement
-- column: status VARCHAR -- held or planned
-- column: summary VARCHAR -- who met whom, in one line
-- column: countries VARCHAR[] -- countries that took part, ISO 3166-1 alpha-3
-- column: country_names VARCHAR[] -- their names
-- column: home_officials VARCHAR[] -- home officials, by name, or by office where no name is given
-- column: counterparts VARCHAR[] -- counterparts, by name, or by office where no name is given
-- column: organizations VARCHAR[] -- organisations that took part or convened it
-- column: topics VARCHAR[] -- subjects discussed, as in topics
-- column: place VARCHAR -- city
-- column: place_country VARCHAR -- its country, ISO 3166-1 alpha-3
-- column: release VARCHAR -- the release that tells it best
-- column: title VARCHAR -- title of that release
-- column: releases INTEGER -- number of releases that report it
-- column: source VARCHAR -- publisher, as in sources
-- chart: table link=engagement
WITH found AS MATERIALIZED (
  SELECT rowid AS number
  FROM engagements
  WHERE $search::VARCHAR IS NOT NULL AND contains(lower(summary), lower($search::VARCHAR))
),
seated AS MATERIALIZED (
  SELECT number, side
  FROM engagement_officials
  JOIN officials o ON o.rowid = official_number
  WHERE ($side::VARCHAR IS NOT NULL OR $met::VARCHAR IS NOT NULL) AND list_contains($official::VARCHAR[], official)
    AND ($side::VARCHAR IS NULL OR side = $side::VARCHAR)
),
faced AS MATERIALIZED (
  SELECT t.number
  FROM engagement_officials t
  JOIN officials o ON o.rowid = official_number
  JOIN seated a ON a.number = t.number AND a.side <> t.side
  WHERE official = $met::VARCHAR
),
matched AS NOT MATERIALIZED (
  SELECT number, start_date, releases
  FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE ($search::VARCHAR IS NULL OR number IN (SELECT number FROM found))
    AND ($place::VARCHAR IS NULL OR place = $place::VARCHAR)
    AND ($place_country::VARCHAR IS NULL OR place_country = $place_country::VARCHAR)
    AND ($side::VARCHAR IS NULL OR $official::VARCHAR[] IS NULL OR number IN (SELECT number FROM seated))
    AND ($met::VARCHAR IS NULL OR number IN (SELECT number FROM faced))
),
page AS MATERIALIZED (
  -- Numbers are in the order of first days, then of identifiers.
  SELECT number
  FROM matched
  ORDER BY CASE WHEN $sort::VARCHAR = 'reported' THEN -releases END,
           CASE WHEN $sort::VARCHAR = 'earliest' THEN number END,
           start_date DESC NULLS LAST, number
  LIMIT $limit::BIGINT OFFSET $offset::BIGINT
)
SELECT (SELECT count(*) FROM matched) AS total, l.engagement, l.start_date, l.end_date, l.kind, l.status, l.summary,
       l.countries, l.country_names, l.home_officials, l.counterparts, l.organizations, l.topics,
       l.place, l.place_country, l.release, l.title, l.releases, l.source
FROM engagement_lines l
JOIN page USING (number)
ORDER BY CASE WHEN $sort::VARCHAR = 'reported' THEN -l.releases END,
         CASE WHEN $sort::VARCHAR = 'earliest' THEN l.number END,
         l.start_date DESC NULLS LAST, l.number
