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
chosen AS MATERIALIZED (
  SELECT start_date, status, countries, (year(start_date) * 12 + month(start_date) - 1) // months AS number
  FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]), step
),
parts AS MATERIALIZED (
  SELECT unnest(countries) AS country, status, start_date, number FROM chosen
),
counted AS (
  SELECT country, count(*) AS engagements, count(*) FILTER (status = 'held') AS held,
         min(start_date) AS first_date, max(start_date) AS last_date
  FROM parts
  WHERE $country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country)
  GROUP BY country
  ORDER BY engagements DESC, country
  LIMIT $limit::BIGINT
),
bounds AS (
  SELECT max(number) AS last_number, greatest(min(number), max(number) - 23) AS first_number FROM chosen
),
by_period AS (
  SELECT country, number, count(*) AS n FROM parts WHERE number >= (SELECT first_number FROM bounds) GROUP BY ALL
),
trends AS (
  SELECT country, list(coalesce(n, 0) ORDER BY number) AS trend
  FROM (SELECT unnest(range(first_number, last_number + 1)) AS number FROM bounds)
  CROSS JOIN (SELECT country FROM counted)
  LEFT JOIN by_period USING (country, number)
  GROUP BY country
)
SELECT country, coalesce(t.name, country) AS name, t.region, t.subregion, engagements,
       round(100.0 * engagements / (SELECT count(*) FROM chosen), 1) AS percent,
       held, engagements - held AS planned, first_date, last_date, trend
FROM counted
LEFT JOIN trends USING (country)
LEFT JOIN countries t USING (country)
ORDER BY engagements DESC, country
