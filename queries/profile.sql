-- title: Rhythm of a view
-- question: When was the last contact, how regular is it, and what is the longest silence?
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
-- column: engagements BIGINT -- number of engagements
-- column: held BIGINT -- those of them that were held
-- column: planned BIGINT -- those of them that were announced and not reported held
-- column: first_date DATE -- first day of the earliest that was held
-- column: last_date DATE -- first day of the latest that was held
-- column: last_engagement VARCHAR -- the latest that was held
-- column: last_summary VARCHAR -- who met whom there
-- column: next_date DATE -- first day of the next that is planned, after the days that the store tells of
-- column: next_engagement VARCHAR -- the next that is planned
-- column: next_summary VARCHAR -- who is to meet whom there
-- column: usual_days BIGINT -- median of the days from one day with an engagement held to the next; NULL where there are fewer than three intervals
-- column: silent_days BIGINT -- days from the latest held to the last day of the period that the store tells of
-- column: longest_days BIGINT -- most days between two days with an engagement held
-- column: longest_from DATE -- day before the longest silence
-- column: longest_to DATE -- day after it
-- chart: table
WITH covered AS (SELECT * FROM covered($source::VARCHAR[])),
chosen AS MATERIALIZED (
  SELECT number, start_date, held
  FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
),
held_days AS (
  SELECT start_date AS day, lag(start_date) OVER (ORDER BY start_date) AS before
  FROM (SELECT DISTINCT start_date FROM chosen WHERE held = 1 AND start_date IS NOT NULL)
),
silences AS (
  SELECT CASE WHEN count(*) >= 3 THEN median(day - before)::BIGINT END AS usual_days, max(day - before)::BIGINT AS longest_days,
         arg_max(before, day - before) AS longest_from, arg_max(day, day - before) AS longest_to
  FROM held_days
  WHERE before IS NOT NULL
),
counted AS (
  SELECT count(*) AS engagements, coalesce(sum(held), 0)::BIGINT AS held,
         min(start_date) FILTER (held = 1) AS first_date, max(start_date) FILTER (held = 1) AS last_date
  FROM chosen
),
-- Numbers are in the order of first days, then of identifiers.
ends AS (
  SELECT 'last' AS which, min(number) AS number FROM chosen WHERE held = 1 AND start_date = (SELECT last_date FROM counted)
  UNION ALL
  SELECT 'next', min(number) FROM chosen WHERE held = 0 AND start_date > (SELECT last_day FROM covered)
),
told AS (
  SELECT max(engagement) FILTER (which = 'last') AS last_engagement, max(summary) FILTER (which = 'last') AS last_summary,
         max(start_date) FILTER (which = 'next') AS next_date, max(engagement) FILTER (which = 'next') AS next_engagement,
         max(summary) FILTER (which = 'next') AS next_summary
  FROM engagements e
  JOIN ends ON ends.number = e.rowid
)
SELECT engagements, held, engagements - held AS planned, first_date, last_date, last_engagement, last_summary, next_date, next_engagement, next_summary,
       usual_days, greatest(least(coalesce($to::DATE, last_day), last_day) - last_date, 0)::BIGINT AS silent_days, longest_days, longest_from, longest_to
FROM counted, silences, covered, told
