-- title: Topics over time
-- question: When was each subject talked about?
-- section: Topics
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: granularity VARCHAR = 'month' {month, quarter, year} -- length of a period
-- param: top BIGINT = 24 -- topics at the most, those with most engagements
-- column: period DATE -- first day of the month, quarter or year
-- column: complete BOOLEAN -- whether the filter and the releases cover all days of the period
-- column: topic VARCHAR -- the subject, as in topics
-- column: name VARCHAR -- name of the topic
-- column: engagements BIGINT -- number of engagements on the topic that began in the period
-- column: rank BIGINT -- 1 for the topic with most engagements over all periods
-- chart: heatmap x=period y=name value=engagements filter=topic
WITH step AS (
  SELECT CASE $granularity::VARCHAR WHEN 'year' THEN 12 WHEN 'quarter' THEN 3 ELSE 1 END AS months
),
covered AS (
  -- The store tells of the days up to the newest release, or the newest engagement that was held.
  SELECT min(start_date) AS first_day,
         greatest(max(start_date) FILTER (status = 'held'),
                  (SELECT max(published) FROM releases
                   WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source))) AS last_day
  FROM engagements
  WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
),
chosen AS MATERIALIZED (
  SELECT start_date, topics
  FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE start_date IS NOT NULL
),
counted AS MATERIALIZED (
  SELECT (year(start_date) * 12 + month(start_date) - 1) // months AS number, topic, count(*) AS engagements
  FROM (SELECT start_date, unnest(topics) AS topic FROM chosen), step
  WHERE $topic::VARCHAR[] IS NULL OR list_contains($topic::VARCHAR[], topic)
  GROUP BY ALL
),
ranked AS (
  SELECT topic, row_number() OVER (ORDER BY sum(engagements) DESC, topic) AS rank
  FROM counted
  GROUP BY topic
  ORDER BY rank
  LIMIT $top::BIGINT
),
bounds AS (
  -- From the start of the period asked for to its end, but not before the first engagement of the store, nor past the
  -- days covered unless something is planned there.
  SELECT (year(opens) * 12 + month(opens) - 1) // months AS first_number,
         (year(closes) * 12 + month(closes) - 1) // months AS last_number
  FROM (SELECT greatest($from::DATE, (SELECT first_day FROM covered)) AS opens,
               greatest((SELECT max(start_date) FROM chosen),
                        (SELECT least(coalesce($to::DATE, last_day), last_day) FROM covered)) AS closes), step
),
periods AS (
  SELECT number,
         make_date((number * months) // 12, (number * months) % 12 + 1, 1) AS period,
         make_date(((number + 1) * months) // 12, ((number + 1) * months) % 12 + 1, 1) - 1 AS period_end
  FROM (SELECT unnest(range(first_number, last_number + 1)) AS number FROM bounds), step
)
SELECT period, coalesce(period >= first_day AND period_end <= last_day AND ($from::DATE IS NULL OR period >= $from::DATE)
         AND ($to::DATE IS NULL OR period_end <= $to::DATE), false) AS complete,
       topic, coalesce(name, topic) AS name, coalesce(engagements, 0) AS engagements, rank
FROM periods
CROSS JOIN ranked
CROSS JOIN covered
LEFT JOIN counted USING (number, topic)
LEFT JOIN topics USING (topic)
ORDER BY period, rank
