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
-- column: current BIGINT -- engagements of the period, up to the last day that the store tells of
-- column: previous BIGINT -- engagements of as many days of the period of the same length before
-- column: change BIGINT -- the first less the second
-- column: may_be_chance BOOLEAN -- whether two counts of the same rate would differ as much in one case of twenty or more
-- chart: change category=name value=current previous=previous filter=topic
WITH periods AS (FROM compared($from::DATE, $to::DATE, $source::VARCHAR[])),
counted AS (
  -- The filter by topic is one of rows here: only those asked for are counted.
  SELECT topic, count(*) FILTER (start_date >= opens) AS current, count(*) FILTER (start_date < opens) AS previous
  FROM selected_topics((SELECT before_opens FROM periods), (SELECT closes FROM periods), $country::VARCHAR[], $official::VARCHAR[], NULL,
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]),
       periods
  WHERE (start_date >= opens OR start_date <= before_closes) AND ($topic::VARCHAR[] IS NULL OR list_contains($topic::VARCHAR[], topic))
  GROUP BY topic
)
SELECT topic, coalesce(name, topic) AS name, current, previous, current - previous AS change, may_be_chance(current, previous) AS may_be_chance
FROM counted
LEFT JOIN topics USING (topic)
ORDER BY abs(current - previous) DESC, current DESC, topic
LIMIT $limit::BIGINT
