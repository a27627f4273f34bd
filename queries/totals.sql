-- title: Headline totals
-- question: How much did we engage, and how does that compare with the period before?
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
-- column: measure VARCHAR -- engagements, held, planned, countries, organizations, officials or releases
-- column: name VARCHAR -- name for display
-- column: current BIGINT -- the figure of the period
-- column: previous BIGINT -- the figure of the period of the same length before; NULL where the filter has no first or no last day
-- column: opens DATE -- first day of the period; NULL where the filter has none
-- column: closes DATE -- last day of the period
-- column: previous_opens DATE -- first day of the period before
-- column: previous_closes DATE -- last day of the period before
-- column: complete BOOLEAN -- whether releases cover the period to its last day
-- chart: tiles name=name value=current previous=previous
WITH asked AS (
  -- The period asked for. Where it has no end it ends with the days covered.
  SELECT $from::DATE AS opens, coalesce($to::DATE, last_day) AS closes, last_day
  FROM covered($source::VARCHAR[])
),
before AS (
  SELECT opens_before($from::DATE, $to::DATE) AS opens, $from::DATE - 1 AS closes WHERE $from::DATE <= $to::DATE
),
met AS (
  SELECT count(*) FILTER (met = 1) AS n, count(*) FILTER (met = 2) AS p,
         coalesce(sum(held) FILTER (met = 1), 0) AS held, coalesce(sum(held) FILTER (met = 2), 0) AS held_before
  FROM (SELECT held, CASE WHEN $from::DATE IS NULL OR start_date >= $from::DATE THEN 1 ELSE 2 END AS met
        FROM selected_rows(coalesce(opens_before($from::DATE, $to::DATE), $from::DATE), $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]))
),
countries_met AS (
  SELECT count(*) FILTER (met & 1 > 0) AS n, count(*) FILTER (met & 2 > 0) AS p
  FROM (SELECT country, bit_or(CASE WHEN $from::DATE IS NULL OR start_date >= $from::DATE THEN 1 ELSE 2 END) AS met
        FROM selected_countries(coalesce(opens_before($from::DATE, $to::DATE), $from::DATE), $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
        GROUP BY country)
),
organizations_met AS (
  SELECT count(*) FILTER (met & 1 > 0) AS n, count(*) FILTER (met & 2 > 0) AS p
  FROM (SELECT organization, bit_or(CASE WHEN $from::DATE IS NULL OR start_date >= $from::DATE THEN 1 ELSE 2 END) AS met
        FROM selected_organizations(coalesce(opens_before($from::DATE, $to::DATE), $from::DATE), $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
        GROUP BY organization)
),
officials_met AS (
  SELECT count(*) FILTER (met & 1 > 0) AS n, count(*) FILTER (met & 2 > 0) AS p
  FROM (SELECT official_number, bit_or(CASE WHEN $from::DATE IS NULL OR start_date >= $from::DATE THEN 1 ELSE 2 END) AS met
        FROM selected_officials(coalesce(opens_before($from::DATE, $to::DATE), $from::DATE), $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
        GROUP BY official_number)
),
releases_read AS (
  -- Sixty-four releases to a number of as many bits: that takes far fewer groups than a row for each release.
  SELECT sum(bit_count(bits)) FILTER (met = 1) AS n, sum(bit_count(bits)) FILTER (met = 2) AS p
  FROM (SELECT CASE WHEN $from::DATE IS NULL OR start_date >= $from::DATE THEN 1 ELSE 2 END AS met, bit_or(1::UBIGINT << (release_number & 63)::UBIGINT) AS bits
        FROM selected_reports(coalesce(opens_before($from::DATE, $to::DATE), $from::DATE), $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
        GROUP BY met, release_number >> 6)
),
counted(position, measure, name, current, previous) AS (
  SELECT 1, 'engagements', 'Engagements', n, p FROM met
  UNION ALL SELECT 2, 'held', 'Held', held, held_before FROM met
  UNION ALL SELECT 3, 'planned', 'Planned', n - held, p - held_before FROM met
  UNION ALL SELECT 4, 'countries', 'Countries', n, p FROM countries_met
  UNION ALL SELECT 5, 'organizations', 'Organisations', n, p FROM organizations_met
  UNION ALL SELECT 6, 'officials', 'Officials', n, p FROM officials_met
  UNION ALL SELECT 7, 'releases', 'Releases used', n, p FROM releases_read
)
SELECT measure, name, coalesce(current, 0)::BIGINT AS current,
       CASE WHEN b.opens IS NOT NULL THEN coalesce(previous, 0) END::BIGINT AS previous,
       a.opens, a.closes, b.opens AS previous_opens, b.closes AS previous_closes,
       coalesce(a.closes <= a.last_day, false) AS complete
FROM counted
CROSS JOIN asked a
LEFT JOIN before b ON true
ORDER BY position
