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
-- column: country_name VARCHAR -- country served
-- column: organization VARCHAR -- organisation served
-- column: engagements BIGINT -- number of engagements with both
-- column: last_date DATE -- first day of the latest
-- chart: bar category=name value=engagements filter=official
WITH chosen AS MATERIALIZED (
  SELECT engagement, start_date
  FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
),
sides AS (
  SELECT DISTINCT engagement, side FROM engagement_people JOIN chosen USING (engagement) WHERE list_contains($official::VARCHAR[], official)
),
met AS (
  SELECT p.official, p.engagement, any_value(start_date) AS start_date, min_by(title, position) AS title
  FROM engagement_people p
  JOIN sides s ON s.engagement = p.engagement AND s.side <> p.side
  JOIN chosen c ON c.engagement = p.engagement
  WHERE p.official IS NOT NULL
  GROUP BY p.official, p.engagement
),
counted AS (
  SELECT official, count(*) AS engagements, max(start_date) AS last_date, arg_max(title, coalesce(start_date, DATE '0001-01-01')) AS title
  FROM met
  GROUP BY official
  ORDER BY engagements DESC, official
  LIMIT $limit::BIGINT
)
SELECT official, coalesce(o.name, official) AS name, title, c.name AS country_name, o.organization, engagements, last_date
FROM counted
LEFT JOIN officials o USING (official)
LEFT JOIN countries c ON c.country = o.country
ORDER BY engagements DESC, official
