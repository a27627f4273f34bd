-- title: Officials by engagements
-- question: Who takes part in our engagements, on both sides, and is it getting more or less?
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
-- param: limit BIGINT = 100 -- officials at the most on each side
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
-- chart: bar category=name value=engagements filter=official within=side
WITH step AS (
  SELECT CASE $granularity::VARCHAR WHEN 'year' THEN 12 WHEN 'quarter' THEN 3 ELSE 1 END AS months
),
parts AS MATERIALIZED (
  -- The filter by official is one of rows here: only those asked for are counted.
  SELECT seat, start_date, month // months AS number, title_rank
  FROM selected_officials($from::DATE, $to::DATE, $country::VARCHAR[], NULL, $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]), step
  WHERE ($side::VARCHAR IS NULL OR side = $side::VARCHAR)
    AND ($official::VARCHAR[] IS NULL
         OR official_number IN (SELECT rowid FROM officials WHERE list_contains($official::VARCHAR[], official)))
),
counted AS (
  -- The office is the latest: that of an engagement without a date only where no other tells it.
  SELECT official, o.name, o.country, o.organization, seat, CASE seat % 2 WHEN 0 THEN 'home' ELSE 'counterpart' END AS side,
         engagements, first_date, last_date, title_rank + CASE WHEN title_rank < 0 THEN 1099511627776 ELSE 0 END AS titled_person
  FROM (SELECT seat, count(*) AS engagements, min(start_date) AS first_date, max(start_date) AS last_date, max(title_rank) AS title_rank
        FROM parts GROUP BY seat)
  JOIN officials o ON o.rowid = seat // 2
  QUALIFY $limit::BIGINT IS NULL OR row_number() OVER (PARTITION BY seat % 2 ORDER BY engagements DESC, official) <= $limit::BIGINT
),
chosen AS (
  SELECT count(*) AS engagements, max(month // months) AS last_number, greatest(min(month // months), max(month // months) - 23) AS first_number
  FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]), step
),
by_period AS (
  SELECT seat, number, count(*) AS n
  FROM parts
  WHERE number >= (SELECT first_number FROM chosen) AND seat IN (SELECT seat FROM counted)
  GROUP BY ALL
),
trends AS (
  SELECT seat, list(coalesce(n, 0) ORDER BY number) AS trend
  FROM (SELECT unnest(range(first_number, last_number + 1)) AS number FROM chosen)
  CROSS JOIN (SELECT seat FROM counted)
  LEFT JOIN by_period USING (seat, number)
  GROUP BY seat
),
titled AS (
  SELECT p.rowid AS titled_person, title FROM engagement_people p WHERE p.rowid IN (SELECT titled_person FROM counted)
)
SELECT official, s.name, title, s.country, c.name AS country_name, organization, side, s.engagements,
       round(100.0 * s.engagements / (SELECT engagements FROM chosen), 1) AS percent, first_date, last_date, trend
FROM counted s
LEFT JOIN trends USING (seat)
LEFT JOIN titled USING (titled_person)
LEFT JOIN countries c ON c.country = s.country
ORDER BY s.engagements DESC, official, side
