-- title: Offices to check again
-- question: Who is named after the day up to which the gazetteer's row on their office was checked?
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
-- column: official VARCHAR -- the official, as in officials
-- column: name VARCHAR -- name in the gazetteer
-- column: title VARCHAR -- office that the row gives without an end
-- column: country VARCHAR -- country served, ISO 3166-1 alpha-3
-- column: country_name VARCHAR -- its name
-- column: checked DATE -- day up to which the row is known to be right
-- column: engagements BIGINT -- number of engagements after that day
-- column: last_date DATE -- first day of the latest
-- chart: bar category=name value=engagements filter=official
WITH open_terms AS (
  SELECT official, max_by(title, checked) AS title, max(checked) AS checked
  FROM terms
  WHERE end_date IS NULL AND checked IS NOT NULL
  GROUP BY official
),
held AS (
  SELECT o.rowid AS official_number, official, o.name, o.country, title, checked
  FROM open_terms
  JOIN officials o USING (official)
  WHERE $official::VARCHAR[] IS NULL OR list_contains($official::VARCHAR[], official)
),
counted AS (
  SELECT official, t.name, title, t.country, checked, sum(once)::BIGINT AS engagements, max(start_date) AS last_date
  FROM held t
  JOIN selected_officials($from::DATE, $to::DATE, $country::VARCHAR[], NULL, $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]) USING (official_number)
  WHERE start_date > checked
  GROUP BY ALL
  ORDER BY engagements DESC, official
  LIMIT $limit::BIGINT
)
SELECT official, n.name, title, n.country, c.name AS country_name, checked, engagements, last_date
FROM counted n
LEFT JOIN countries c ON c.country = n.country
ORDER BY engagements DESC, official
