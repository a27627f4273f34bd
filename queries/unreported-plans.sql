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
-- param: limit BIGINT = 1000 -- rows at the most
-- column: engagement VARCHAR -- the engagement, as in engagements
-- column: summary VARCHAR -- who was to meet whom
-- column: kind VARCHAR -- kind of engagement
-- column: start_date DATE -- the day it was announced for
-- column: waited_days BIGINT -- days from then to the newest day that the store tells of
-- column: countries VARCHAR -- names of the countries that were to take part
-- chart: table
WITH covered AS (SELECT * FROM covered($source::VARCHAR[])),
late AS MATERIALIZED (
  SELECT number, last_day
  FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  CROSS JOIN covered
  WHERE held = 0 AND start_date + $grace_days::BIGINT::INTEGER < last_day
  ORDER BY start_date DESC, number
  LIMIT $limit::BIGINT
)
SELECT engagement, summary, kind, start_date, (last_day - start_date)::BIGINT AS waited_days,
       nullif(array_to_string(list_sort(country_names), ', '), '') AS countries
FROM engagement_lines
JOIN late USING (number)
ORDER BY start_date DESC, number
