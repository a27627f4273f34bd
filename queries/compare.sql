-- title: Side by side
-- question: How do these compare over time?
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
-- param: granularity VARCHAR = 'month' {month, quarter, year} -- length of a period
-- param: by VARCHAR = 'country' {country, official, topic, organization} -- what is compared
-- param: item VARCHAR[] = REQUIRED -- those that are compared
-- column: period DATE -- first day of the month, quarter or year
-- column: complete BOOLEAN -- whether the filter and the releases cover all days of the period
-- column: item VARCHAR -- identifier of what is compared
-- column: name VARCHAR -- name for display
-- column: engagements BIGINT -- number of engagements that began in the period
-- chart: line x=period value=engagements series=item name=name
WITH step AS (
  SELECT CASE $granularity::VARCHAR WHEN 'year' THEN 12 WHEN 'quarter' THEN 3 ELSE 1 END AS months
),
covered AS (SELECT * FROM covered($source::VARCHAR[])),
picked AS (
  SELECT DISTINCT value_number, value AS item FROM in_use WHERE field = $by::VARCHAR AND list_contains($item::VARCHAR[], value)
),
counted AS MATERIALIZED (
  SELECT month // months AS number, item, count(*) AS engagements
  FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]) e
  JOIN (SELECT value_number, number FROM value_rows) USING (number)
  JOIN picked USING (value_number), step
  WHERE start_date IS NOT NULL
  GROUP BY ALL
),
bounds AS (
  -- From the start of the period asked for to its end, but not before the first engagement of the store, nor past the
  -- days covered unless something is planned there.
  SELECT (year(opens) * 12 + month(opens) - 1) // months AS first_number,
         greatest((SELECT max(number) FROM counted), (year(closes) * 12 + month(closes) - 1) // months) AS last_number
  FROM (SELECT greatest($from::DATE, first_day) AS opens, least(coalesce($to::DATE, last_day), last_day) AS closes FROM covered), step
  WHERE EXISTS (FROM counted)
),
periods AS (
  SELECT number,
         make_date((number * months) // 12, (number * months) % 12 + 1, 1) AS period,
         make_date(((number + 1) * months) // 12, ((number + 1) * months) % 12 + 1, 1) - 1 AS period_end
  FROM (SELECT unnest(range(first_number, last_number + 1)) AS number FROM bounds), step
),
names AS (
  SELECT i.item, coalesce(c.name, o.name, t.name, i.item) AS name
  FROM (SELECT unnest($item::VARCHAR[]) AS item) i
  LEFT JOIN countries c ON $by::VARCHAR = 'country' AND c.country = i.item
  LEFT JOIN officials o ON $by::VARCHAR = 'official' AND o.official = i.item
  LEFT JOIN topics t ON $by::VARCHAR = 'topic' AND t.topic = i.item
)
SELECT period, coalesce(period >= first_day AND period_end <= last_day AND ($from::DATE IS NULL OR period >= $from::DATE)
         AND ($to::DATE IS NULL OR period_end <= $to::DATE), false) AS complete,
       item, name, coalesce(engagements, 0) AS engagements
FROM periods
CROSS JOIN names
CROSS JOIN covered
LEFT JOIN counted USING (number, item)
ORDER BY period, name, item
