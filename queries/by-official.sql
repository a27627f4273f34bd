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
-- param: limit BIGINT = NULL -- officials at the most on each side
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
-- chart: bar category=name value=engagements filter=official within=side
WITH counted AS (
  -- The filter by official is one of rows here: only those asked for are counted. The office is the latest: that of
  -- an engagement without a date only where no other tells it.
  SELECT seat, count(*) AS engagements, min(start_date) AS first_date, max(start_date) AS last_date, max(title_rank) AS title_rank
  FROM selected_officials($from::DATE, $to::DATE, $country::VARCHAR[], NULL, $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE ($side::VARCHAR IS NULL OR side = $side::VARCHAR)
    AND ($official::VARCHAR[] IS NULL
         OR official_number IN (SELECT rowid FROM officials WHERE list_contains($official::VARCHAR[], official)))
  GROUP BY seat
),
shown AS (
  SELECT official, o.name, o.country, o.organization, CASE seat % 2 WHEN 0 THEN 'home' ELSE 'counterpart' END AS side,
         engagements, first_date, last_date, title_rank + CASE WHEN title_rank < 0 THEN 1099511627776 ELSE 0 END AS titled_person
  FROM counted
  JOIN officials o ON o.rowid = seat // 2
  QUALIFY $limit::BIGINT IS NULL OR row_number() OVER (PARTITION BY seat % 2 ORDER BY engagements DESC, official) <= $limit::BIGINT
),
titled AS (
  SELECT p.rowid AS titled_person, title FROM engagement_people p WHERE p.rowid IN (SELECT titled_person FROM shown)
)
SELECT official, s.name, title, s.country, c.name AS country_name, organization, side, engagements, first_date, last_date
FROM shown s
LEFT JOIN titled USING (titled_person)
LEFT JOIN countries c ON c.country = s.country
ORDER BY engagements DESC, official, side
