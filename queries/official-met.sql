-- title: Whom an official met
-- question: Whom did this official meet, and how often?
-- section: People
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = REQUIRED -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: limit BIGINT = NULL -- rows at the most
-- column: official VARCHAR -- the person met, as in officials
-- column: name VARCHAR -- name for display
-- column: title VARCHAR -- office at the latest engagement
-- column: country VARCHAR -- country served, ISO 3166-1 alpha-3
-- column: country_name VARCHAR -- its name
-- column: organization VARCHAR -- organisation served
-- column: engagements BIGINT -- number of engagements with both
-- column: last_date DATE -- first day of the latest
-- chart: bar category=name value=engagements filter=official
WITH theirs AS MATERIALIZED (
  SELECT number, official_number, side, seat, start_date, title_rank
  FROM selected_officials($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
),
asked AS (
  SELECT rowid AS official_number FROM officials WHERE list_contains($official::VARCHAR[], official)
),
met AS (
  -- Once for each engagement, whoever of those asked for was there.
  SELECT DISTINCT t.official_number, t.number, t.start_date, t.title_rank
  FROM theirs t
  JOIN theirs a ON a.number = t.number AND a.side <> t.side AND a.official_number IN (SELECT official_number FROM asked)
),
counted AS (
  SELECT official_number, count(*) AS engagements, max(start_date) AS last_date, max(title_rank) AS title_rank
  FROM met
  GROUP BY official_number
),
shown AS (
  SELECT o.official, o.name, o.country, o.organization, engagements, last_date,
         title_rank + CASE WHEN title_rank < 0 THEN 1099511627776 ELSE 0 END AS titled_person
  FROM counted
  JOIN officials o ON o.rowid = official_number
  ORDER BY engagements DESC, o.official
  LIMIT $limit::BIGINT
),
titled AS (
  SELECT p.rowid AS titled_person, title FROM engagement_people p WHERE p.rowid IN (SELECT titled_person FROM shown)
)
SELECT official, s.name, title, s.country, c.name AS country_name, organization, engagements, last_date
FROM shown s
LEFT JOIN titled USING (titled_person)
LEFT JOIN countries c ON c.country = s.country
ORDER BY engagements DESC, official
