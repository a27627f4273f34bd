-- title: How dates were found
-- question: How were the dates of engagements found, and how far may they be off?
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
-- column: date_method VARCHAR -- how the date was resolved, as in reports
-- column: name VARCHAR -- the same in words
-- column: engagements BIGINT -- number of engagements
-- column: percent DOUBLE -- share of all of them, in percent
-- column: most_days BIGINT -- days that a date may be off, at most; NULL where there is no date
-- chart: bar category=name value=engagements
WITH chosen AS (
  SELECT date_method, date_uncertainty
  FROM selected($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
)
SELECT date_method,
       CASE date_method
         WHEN 'stated' THEN 'Stated in full' WHEN 'page-date' THEN 'Year of the page' WHEN 'text-year' THEN 'Year of the text'
         WHEN 'ordinal' THEN 'A numbered session' WHEN 'office' THEN 'Who held office' WHEN 'neighbours' THEN 'Neighbouring releases'
         WHEN 'published' THEN 'Day of publication' WHEN 'none' THEN 'No date' ELSE date_method END AS name,
       count(*) AS engagements, round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS percent,
       max(CASE WHEN date_method <> 'none' THEN date_uncertainty END)::BIGINT AS most_days
FROM chosen
GROUP BY date_method
ORDER BY engagements DESC, date_method
