-- title: Announced and never reported
-- question: Which engagements were announced, and no release ever said that they were held?
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
-- param: grace_days BIGINT = 14 -- days after its day that a report may take
-- param: limit BIGINT = NULL -- rows at the most
-- column: engagement VARCHAR -- the engagement, as in engagements
-- column: summary VARCHAR -- who was to meet whom
-- column: kind VARCHAR -- kind of engagement
-- column: start_date DATE -- the day it was announced for
-- column: waited_days BIGINT -- days from then to the newest day that the store tells of
-- column: countries VARCHAR -- names of the countries that were to take part
-- chart: table
WITH covered AS (
  -- The store tells of the days up to the newest release, or the newest engagement that was held.
  SELECT greatest(max(start_date) FILTER (status = 'held'),
                  (SELECT max(published) FROM releases
                   WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source))) AS last_day
  FROM engagements
  WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
)
SELECT engagement, summary, kind, start_date, (last_day - start_date)::BIGINT AS waited_days,
       (SELECT string_agg(coalesce(c.name, u.country), ', ' ORDER BY c.name)
        FROM (SELECT unnest(e.countries) AS country) u LEFT JOIN countries c USING (country)) AS countries
FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]) e
CROSS JOIN covered
WHERE status = 'planned' AND start_date + $grace_days::BIGINT::INTEGER < last_day
ORDER BY start_date DESC, engagement
LIMIT $limit::BIGINT
