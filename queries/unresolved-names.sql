-- title: Names that no official matches
-- question: Which names are read that the gazetteer does not know?
-- section: Data quality
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: limit BIGINT = 100 -- most rows, from 1
-- column: official VARCHAR -- identifier given to the name
-- column: name VARCHAR -- name as read
-- column: title VARCHAR -- an office that releases name with it
-- column: country_name VARCHAR -- country served
-- column: organization VARCHAR -- organisation served
-- column: engagements BIGINT -- number of engagements with the name
-- column: first_date DATE -- first day of the earliest
-- column: last_date DATE -- first day of the latest
-- chart: bar category=name value=engagements filter=official
WITH chosen AS MATERIALIZED (
  SELECT engagement, start_date
  FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
),
counted AS (
  SELECT official, count(DISTINCT engagement) AS engagements, min(start_date) AS first_date, max(start_date) AS last_date,
         arg_max(title, coalesce(start_date, DATE '0001-01-01')) AS title
  FROM engagement_people
  JOIN chosen USING (engagement)
  WHERE official IN (SELECT official FROM officials WHERE NOT recognised)
    AND ($official::VARCHAR[] IS NULL OR list_contains($official::VARCHAR[], official))
  GROUP BY official
  ORDER BY engagements DESC, official
  LIMIT $limit::BIGINT
)
SELECT official, o.name, title, c.name AS country_name, o.organization, engagements, first_date, last_date
FROM counted
JOIN officials o USING (official)
LEFT JOIN countries c ON c.country = o.country
ORDER BY engagements DESC, official
