-- title: Countries gained and lost
-- question: With whom do we engage more than in the period before, and with whom less?
-- section: Countries
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
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- column: name VARCHAR -- name for display
-- column: current BIGINT -- engagements of the period
-- column: previous BIGINT -- engagements of the period of the same length before
-- column: change BIGINT -- the first less the second
-- chart: change category=name value=current previous=previous filter=country
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
  -- What begins before the period asked for is in the one before where it is not before that too. The filter by country is
  -- one of rows here: only those asked for are counted.
  SELECT country, sum((start_date >= $from::DATE)::INTEGER)::BIGINT AS current, sum((start_date < $from::DATE)::INTEGER)::BIGINT AS previous
  FROM selected_countries(earliest_before($from::DATE, $to::DATE), $to::DATE, NULL, $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]),
       (SELECT coalesce((SELECT opens FROM before), $from::DATE) AS earliest)
  WHERE start_date >= earliest AND ($country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country))
  GROUP BY country
)
SELECT country, coalesce(name, country) AS name, current, previous, current - previous AS change
FROM counted
LEFT JOIN countries USING (country)
ORDER BY abs(current - previous) DESC, current DESC, country
LIMIT $limit::BIGINT
