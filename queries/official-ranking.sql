-- title: Officials by engagements
-- question: Who carries our engagements, on both sides, and is it getting more or less?
-- section: People
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
-- param: side VARCHAR = NULL {home, counterpart} -- home officials or their counterparts
-- param: limit BIGINT = 100 -- rows at the most
-- column: official VARCHAR -- the person, as in officials
-- column: name VARCHAR -- name for display
-- column: title VARCHAR -- office at the latest engagement
-- column: country VARCHAR -- country served, ISO 3166-1 alpha-3
-- column: country_name VARCHAR -- its name
-- column: organization VARCHAR -- organisation served
-- column: side VARCHAR -- home or counterpart
-- column: engagements BIGINT -- number of engagements the person took part in
-- column: percent DOUBLE -- share of the engagements of the view, in percent
-- column: first_date DATE -- first day of the earliest
-- column: last_date DATE -- first day of the latest
-- column: trend BIGINT[] -- engagements in each of the last 24 periods, the latest at the end
-- chart: bar category=name value=engagements filter=official
WITH step AS (
  SELECT CASE $granularity::VARCHAR WHEN 'year' THEN 12 WHEN 'quarter' THEN 3 ELSE 1 END AS months
),
chosen AS MATERIALIZED (
  SELECT engagement, start_date, (year(start_date) * 12 + month(start_date) - 1) // months AS number
  FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]), step
),
present AS MATERIALIZED (
  -- Once for each engagement, even if a release names the person twice.
  SELECT official, side, engagement, any_value(start_date) AS start_date, any_value(number) AS number, min_by(title, position) AS title
  FROM engagement_people
  JOIN chosen USING (engagement)
  WHERE official IS NOT NULL
    AND ($side::VARCHAR IS NULL OR side = $side::VARCHAR)
    AND ($official::VARCHAR[] IS NULL OR list_contains($official::VARCHAR[], official))
  GROUP BY official, side, engagement
),
counted AS (
  SELECT official, side, count(*) AS engagements, min(start_date) AS first_date, max(start_date) AS last_date,
         arg_max(title, coalesce(start_date, DATE '0001-01-01')) AS title
  FROM present
  GROUP BY official, side
  ORDER BY engagements DESC, official, side
  LIMIT $limit::BIGINT
),
bounds AS (
  SELECT max(number) AS last_number, greatest(min(number), max(number) - 23) AS first_number FROM chosen
),
by_period AS (
  SELECT official, side, number, count(*) AS n FROM present WHERE number >= (SELECT first_number FROM bounds) GROUP BY ALL
),
trends AS (
  SELECT official, side, list(coalesce(n, 0) ORDER BY number) AS trend
  FROM (SELECT unnest(range(first_number, last_number + 1)) AS number FROM bounds)
  CROSS JOIN (SELECT official, side FROM counted)
  LEFT JOIN by_period USING (official, side, number)
  GROUP BY official, side
)
SELECT official, coalesce(o.name, official) AS name, title, o.country, c.name AS country_name, o.organization, side, engagements,
       round(100.0 * engagements / (SELECT count(*) FROM chosen), 1) AS percent, first_date, last_date, trend
FROM counted
LEFT JOIN trends USING (official, side)
LEFT JOIN officials o USING (official)
LEFT JOIN countries c ON c.country = o.country
ORDER BY engagements DESC, official, side
