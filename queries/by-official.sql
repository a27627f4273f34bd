-- title: Engagements by official
-- question: Who met most, on our side and on theirs?
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
-- param: side VARCHAR = NULL {home, counterpart} -- home officials or their counterparts
-- param: limit BIGINT = NULL -- rows at the most
-- column: official VARCHAR -- the person, as in officials
-- column: name VARCHAR -- name for display
-- column: title VARCHAR -- office at the latest engagement
-- column: country VARCHAR -- country served, ISO 3166-1 alpha-3
-- column: country_name VARCHAR -- its name
-- column: organization VARCHAR -- organisation served
-- column: side VARCHAR -- home or counterpart
-- column: engagements BIGINT -- number of engagements the person took part in
-- column: first_date DATE -- first day of the earliest
-- column: last_date DATE -- first day of the latest
-- chart: bar category=name value=engagements filter=official
WITH chosen AS MATERIALIZED (
  SELECT engagement, start_date
  FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
),
present AS (
  -- Once for each engagement, even if a release names the person twice.
  SELECT official, side, engagement, any_value(start_date) AS start_date, min_by(title, position) AS title
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
)
SELECT official, coalesce(o.name, official) AS name, title, o.country, c.name AS country_name, o.organization, side,
       engagements, first_date, last_date
FROM counted
LEFT JOIN officials o USING (official)
LEFT JOIN countries c ON c.country = o.country
ORDER BY engagements DESC, official, side
