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
-- column: country VARCHAR -- country served, ISO 3166-1 alpha-3
-- column: country_name VARCHAR -- its name
-- column: organization VARCHAR -- organisation served
-- column: engagements BIGINT -- number of engagements with the name
-- column: first_date DATE -- first day of the earliest
-- column: last_date DATE -- first day of the latest
-- chart: bar category=name value=engagements filter=official
WITH counted AS (
  -- The filter by official is one of rows here: only those asked for are counted. The office is the latest: that of
  -- an engagement without a date only where no other tells it.
  SELECT official_number, sum(once)::BIGINT AS engagements, min(start_date) AS first_date, max(start_date) AS last_date,
         max(title_rank) AS title_rank
  FROM selected_officials($from::DATE, $to::DATE, $country::VARCHAR[], NULL, $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE official_number IN (SELECT rowid FROM officials
                            WHERE NOT recognised
                              AND ($official::VARCHAR[] IS NULL OR list_contains($official::VARCHAR[], official)))
  GROUP BY official_number
),
shown AS (
  SELECT official, o.name, o.country, o.organization, engagements, first_date, last_date,
         title_rank + CASE WHEN title_rank < 0 THEN 1099511627776 ELSE 0 END AS titled_person
  FROM counted
  JOIN officials o ON o.rowid = official_number
  ORDER BY engagements DESC, official
  LIMIT $limit::BIGINT
),
titled AS (
  SELECT p.rowid AS titled_person, title FROM engagement_people p WHERE p.rowid IN (SELECT titled_person FROM shown)
)
SELECT official, s.name, title, s.country, c.name AS country_name, organization, engagements, first_date, last_date
FROM shown s
LEFT JOIN titled USING (titled_person)
LEFT JOIN countries c ON c.country = s.country
ORDER BY engagements DESC, official
