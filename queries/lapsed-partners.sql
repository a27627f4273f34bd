-- title: Partners gone quiet
-- question: With which partners has contact lapsed beyond its usual interval?
-- section: Gaps
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: at_least BIGINT = 4 -- days with engagements that a partner must have had for its interval to be told
-- param: limit BIGINT = NULL -- rows at the most
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- column: name VARCHAR -- name of the country
-- column: times_longest DOUBLE -- days of silence by the interval that nine in ten do not exceed
-- column: silent_days BIGINT -- days from the latest engagement held to the last day looked at
-- column: usual_days BIGINT -- median of the days from one engagement to the next
-- column: longest_days BIGINT -- nine in ten intervals were no longer than this
-- column: engagements BIGINT -- number of engagements held
-- column: last_date DATE -- first day of the latest that was held
-- chart: bar category=name value=times_longest filter=country
WITH covered AS (SELECT * FROM covered($source::VARCHAR[])),
looked AS (
  SELECT least(coalesce($to::DATE, last_day), last_day) AS last_day FROM covered
),
silent AS (
  -- No interval is shorter than a day, so that whom we met on one of the last two days has not lapsed.
  SELECT country
  FROM selected_countries($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE held = 1
  GROUP BY country
  HAVING max(start_date) < (SELECT last_day FROM looked) - 1
),
counted AS (
  SELECT country, start_date AS day, count(*) AS engagements
  FROM selected_countries($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE held = 1 AND start_date IS NOT NULL AND ($country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country))
    AND country IN (SELECT country FROM silent)
  GROUP BY ALL
),
steps AS (
  SELECT country, day, engagements, day - lag(day) OVER (PARTITION BY country ORDER BY day) AS days FROM counted
),
rhythm AS (
  -- A tenth of the intervals may be longer than what silence is measured by, so that one long pause does not hide the next.
  SELECT country, sum(engagements)::BIGINT AS engagements, max(day) AS last_date,
         median(days)::BIGINT AS usual_days, ceil(quantile_cont(days, 0.9))::BIGINT AS longest_days
  FROM steps
  GROUP BY country
  HAVING count(*) >= $at_least::BIGINT
)
SELECT country, coalesce(name, country) AS name, round((last_day - last_date) / longest_days, 2) AS times_longest,
       (last_day - last_date)::BIGINT AS silent_days, usual_days, longest_days, engagements, last_date
FROM rhythm
CROSS JOIN looked
LEFT JOIN countries USING (country)
WHERE last_day - last_date > longest_days
ORDER BY times_longest DESC, silent_days DESC, country
LIMIT $limit::BIGINT
