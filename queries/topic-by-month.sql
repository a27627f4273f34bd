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
days AS (
  SELECT first_day, last_day FROM covered($source::VARCHAR[])
),
counted AS MATERIALIZED (
  -- The filter by topic is one of rows here: only those asked for are counted.
  SELECT month // months AS number, topic, count(*) AS engagements
  FROM selected_topics($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], NULL,
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]), step
  WHERE start_date IS NOT NULL AND ($topic::VARCHAR[] IS NULL OR list_contains($topic::VARCHAR[], topic))
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
         greatest((SELECT max(number) FROM counted), (year(closes) * 12 + month(closes) - 1) // months) AS last_number
  FROM (SELECT greatest($from::DATE, first_day) AS opens, least(coalesce($to::DATE, last_day), last_day) AS closes FROM days), step
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
CROSS JOIN days
LEFT JOIN counted USING (number, topic)
LEFT JOIN topics USING (topic)
ORDER BY period, rank
