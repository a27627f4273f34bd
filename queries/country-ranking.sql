-- title: Countries by engagements
-- question: Who are our partners, and is it getting more or less with them?
-- section: Countries
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
-- param: limit BIGINT = NULL -- rows at the most
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- column: name VARCHAR -- name for display
-- column: region VARCHAR -- region of the UN M49 scheme
-- column: subregion VARCHAR -- subregion of the UN M49 scheme
-- column: engagements BIGINT -- number of engagements; one with several counts for each of them
-- column: percent DOUBLE -- share of the engagements of the view, in percent
-- column: held BIGINT -- those of them that were held
-- column: planned BIGINT -- those of them that were announced and not reported held
-- column: first_date DATE -- first day of the earliest
-- column: last_date DATE -- first day of the latest
-- column: trend BIGINT[] -- engagements in each of the last 24 periods, the latest at the end
-- chart: bar category=name value=engagements filter=country
WITH step AS (
  SELECT CASE $granularity::VARCHAR WHEN 'year' THEN 12 WHEN 'quarter' THEN 3 ELSE 1 END AS months
),
cells AS MATERIALIZED (
  -- Counted by period first, so that the totals and the trends read the engagements once.
  -- The filter by country is one of rows here: only those asked for are counted.
  SELECT country, month // months AS number, count(*) AS engagements, sum(held) AS held, min(start_date) AS first_date, max(start_date) AS last_date
  FROM selected_countries($from::DATE, $to::DATE, NULL, $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]), step
  WHERE $country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country)
  GROUP BY ALL
),
counted AS (
  SELECT country, sum(engagements)::BIGINT AS engagements, sum(held)::BIGINT AS held, min(first_date) AS first_date, max(last_date) AS last_date
  FROM cells
  GROUP BY country
  ORDER BY engagements DESC, country
  LIMIT $limit::BIGINT
),
chosen AS (
  SELECT count(*) AS engagements, max(month // months) AS last_number, greatest(min(month // months), max(month // months) - 23) AS first_number
  FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]), step
),
trends AS (
  SELECT country, list(coalesce(cells.engagements, 0) ORDER BY number)::BIGINT[] AS trend
  FROM (SELECT unnest(range(first_number, last_number + 1)) AS number FROM chosen)
  CROSS JOIN (SELECT country FROM counted)
  LEFT JOIN cells USING (country, number)
  GROUP BY country
)
SELECT country, coalesce(t.name, country) AS name, t.region, t.subregion, engagements,
       round(100.0 * engagements / (SELECT engagements FROM chosen), 1) AS percent,
       held, engagements - held AS planned, first_date, last_date, trend
FROM counted
LEFT JOIN trends USING (country)
LEFT JOIN countries t USING (country)
ORDER BY engagements DESC, country
