-- title: Topics gained and lost
-- question: What do we talk about more than in the period before, and what less?
-- section: Topics
-- param: from DATE = REQUIRED -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: limit BIGINT = NULL -- rows at the most
-- column: topic VARCHAR -- the subject, as in topics
-- column: name VARCHAR -- name for display
-- column: current BIGINT -- engagements of the period
-- column: previous BIGINT -- engagements of the period of the same length before
-- column: change BIGINT -- the first less the second
-- chart: change category=name value=current previous=previous filter=topic
WITH asked AS (
  -- The period asked for. Where it has no end it ends with the days covered.
  SELECT $from::DATE AS opens, coalesce($to::DATE, last_day) AS closes, last_day
  FROM covered($source::VARCHAR[])
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
counted AS (
  -- What begins before the period asked for is in the one before where it is not before that too. The filter by topic is
  -- one of rows here: only those asked for are counted.
  SELECT topic, sum((start_date >= $from::DATE)::INTEGER)::BIGINT AS current, sum((start_date < $from::DATE)::INTEGER)::BIGINT AS previous
  FROM selected_topics(earliest_before($from::DATE, $to::DATE), $to::DATE, $country::VARCHAR[], $official::VARCHAR[], NULL,
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]),
       (SELECT coalesce((SELECT opens FROM before), $from::DATE) AS earliest)
  WHERE start_date >= earliest AND ($topic::VARCHAR[] IS NULL OR list_contains($topic::VARCHAR[], topic))
  GROUP BY topic
)
SELECT topic, coalesce(name, topic) AS name, current, previous, current - previous AS change
FROM counted
LEFT JOIN topics USING (topic)
ORDER BY abs(current - previous) DESC, current DESC, topic
LIMIT $limit::BIGINT
