-- title: Headline totals
-- question: How much did we engage, and how does that compare with the period before?
-- section: Trends
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: measure VARCHAR -- engagements, held, planned, countries, organizations, officials or releases
-- column: name VARCHAR -- name for display
-- column: current BIGINT -- the figure of the period
-- column: previous BIGINT -- the figure of the period of the same length before; NULL where the filter has no first day
-- column: opens DATE -- first day of the period; NULL where the filter has none
-- column: closes DATE -- last day of the period
-- column: previous_opens DATE -- first day of the period before
-- column: previous_closes DATE -- last day of the period before
-- column: complete BOOLEAN -- whether releases cover the period to its last day
-- chart: tiles name=name value=current previous=previous
WITH covered AS (
  -- The store tells of the days up to the newest release, or the newest engagement that was held.
  SELECT greatest(max(start_date) FILTER (status = 'held'),
                  (SELECT max(published) FROM releases
                   WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source))) AS last_day
  FROM engagements
  WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
),
asked AS (
  -- The period asked for. Where it has no end it ends with the days covered.
  SELECT $from::DATE AS opens, coalesce($to::DATE, last_day) AS closes
  FROM covered
),
before AS (
  -- The period before: as many whole months where whole months are asked for, else as many days.
  SELECT CASE WHEN day(opens) = 1 AND closes = last_day(closes)
              THEN opens - to_months((date_diff('month', opens, closes) + 1)::INTEGER)
              ELSE opens - to_days((closes - opens + 1)::INTEGER) END::DATE AS opens,
         opens - 1 AS closes
  FROM asked
  WHERE opens <= closes
),
periods AS (
  SELECT 'current' AS which, $from::DATE AS opens, $to::DATE AS closes
  UNION ALL
  SELECT 'previous', opens, closes FROM before
),
chosen AS MATERIALIZED (
  SELECT which, engagement, status, countries, organizations, officials
  FROM periods
  JOIN selected(NULL, NULL, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]) e
    ON (opens IS NULL OR start_date >= opens) AND (closes IS NULL OR start_date <= closes)
),
counted AS (
  SELECT which, 'engagements' AS measure, count(*) AS n FROM chosen GROUP BY which
  UNION ALL
  SELECT which, 'held', count(*) FILTER (status = 'held') FROM chosen GROUP BY which
  UNION ALL
  SELECT which, 'planned', count(*) FILTER (status = 'planned') FROM chosen GROUP BY which
  UNION ALL
  SELECT which, 'countries', count(DISTINCT u)
  FROM (SELECT which, unnest(countries) AS u FROM chosen) GROUP BY which
  UNION ALL
  SELECT which, 'organizations', count(DISTINCT u)
  FROM (SELECT which, unnest(organizations) AS u FROM chosen) GROUP BY which
  UNION ALL
  SELECT which, 'officials', count(DISTINCT u)
  FROM (SELECT which, unnest(officials) AS u FROM chosen) GROUP BY which
  UNION ALL
  SELECT which, 'releases', count(DISTINCT reports.release)
  FROM chosen JOIN reports USING (engagement) GROUP BY which
),
measures(position, measure, name) AS (
  VALUES (1, 'engagements', 'Engagements'), (2, 'held', 'Held'), (3, 'planned', 'Planned'), (4, 'countries', 'Countries'),
         (5, 'organizations', 'Organisations'), (6, 'officials', 'Officials'), (7, 'releases', 'Releases')
)
SELECT m.measure, m.name, coalesce(c.n, 0) AS current,
       CASE WHEN b.opens IS NOT NULL THEN coalesce(p.n, 0) END AS previous,
       a.opens, a.closes, b.opens AS previous_opens, b.closes AS previous_closes,
       coalesce(a.closes <= (SELECT last_day FROM covered), false) AS complete
FROM measures m
CROSS JOIN asked a
LEFT JOIN before b ON true
LEFT JOIN counted c ON c.measure = m.measure AND c.which = 'current'
LEFT JOIN counted p ON p.measure = m.measure AND p.which = 'previous'
ORDER BY m.position
