-- title: Engagements with their releases
-- question: What happened, who was there, and which releases say so?
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
-- param: limit BIGINT = NULL -- engagements at the most, the earliest ones
-- column: engagement VARCHAR -- the engagement, as in engagements; one row for each of its releases
-- column: start_date DATE -- first day
-- column: end_date DATE -- last day; NULL for one day
-- column: date_uncertainty INTEGER -- days that the date may be off
-- column: kind VARCHAR -- kind of engagement
-- column: status VARCHAR -- held or planned
-- column: announced BOOLEAN -- whether a release announced it beforehand
-- column: summary VARCHAR -- who met whom, in one line
-- column: countries VARCHAR[] -- countries that took part, ISO 3166-1 alpha-3
-- column: organizations VARCHAR[] -- organisations that took part or convened it
-- column: topics VARCHAR[] -- subjects discussed, as in topics
-- column: topic_names VARCHAR[] -- their names
-- column: home VARCHAR[] -- home officials, by name, or by office where no name is given
-- column: counterparts VARCHAR[] -- counterparts, likewise, each with the office held
-- column: officials VARCHAR[] -- persons of both sides, as in officials
-- column: place VARCHAR -- city
-- column: place_country VARCHAR -- name of its country
-- column: release VARCHAR -- a release that reports it, the one that tells it best first
-- column: title VARCHAR -- title of that release
-- column: url VARCHAR -- its address
-- column: published DATE -- its day of publication
-- chart: table link=engagement
WITH page AS MATERIALIZED (
  -- Numbers are in the order of first days, then of identifiers.
  SELECT number, first_person, last_person
  FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  ORDER BY number
  LIMIT $limit::BIGINT
),
chosen AS MATERIALIZED (
  SELECT number, engagement, start_date, end_date, date_uncertainty, kind, status, summary, countries, organizations, topics,
         officials, place, place_country, release
  FROM engagements e
  JOIN page ON number = e.rowid
),
people AS (
  SELECT number,
         list(coalesce(name, title) ORDER BY position) FILTER (side = 'home') AS home,
         list(concat_ws(', ', name, title) ORDER BY position) FILTER (side = 'counterpart') AS counterparts
  FROM engagement_people p
  JOIN (SELECT number, unnest(range(first_person, last_person + 1)) AS person FROM page) ON p.rowid = person
  WHERE coalesce(name, title) IS NOT NULL
  GROUP BY number
),
subjects AS (
  SELECT number, list(coalesce(t.name, topic) ORDER BY t.name, topic) AS topic_names
  FROM (SELECT number, unnest(topics) AS topic FROM chosen)
  LEFT JOIN topics t USING (topic)
  GROUP BY number
),
reported AS MATERIALIZED (
  SELECT number, report_number, release_number FROM engagement_reports WHERE number IN (SELECT number FROM page)
),
told AS (
  SELECT number, release_number, bool_or(bool_or(t.status = 'planned')) OVER (PARTITION BY number) AS announced
  FROM reports t
  JOIN reported ON report_number = t.rowid
  GROUP BY number, release_number
),
read AS (
  SELECT r.rowid AS release_number, release, title, url, published
  FROM releases r
  WHERE r.rowid IN (SELECT release_number FROM reported)
)
SELECT e.engagement, e.start_date, e.end_date, e.date_uncertainty, e.kind, e.status,
       coalesce(told.announced, false) AS announced, e.summary, e.countries, e.organizations, e.topics,
       coalesce(s.topic_names, []) AS topic_names, coalesce(p.home, []) AS home,
       coalesce(p.counterparts, []) AS counterparts, e.officials, e.place, c.name AS place_country,
       r.release, r.title, r.url, r.published
FROM chosen e
LEFT JOIN people p USING (number)
LEFT JOIN subjects s USING (number)
LEFT JOIN countries c ON c.country = e.place_country
LEFT JOIN told USING (number)
LEFT JOIN read r USING (release_number)
ORDER BY number, r.release IS DISTINCT FROM e.release, r.published NULLS LAST, r.release
