-- title: Engagements by country
-- question: With which countries do we engage most?
-- section: Countries
-- param: from DATE = NULL -- first day of the period
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
-- column: name VARCHAR -- name of the country
-- column: region VARCHAR -- region of the UN M49 scheme
-- column: engagements BIGINT -- number of engagements; one with three countries counts for each of them
-- column: held BIGINT -- those of them that were held
-- column: planned BIGINT -- those of them that were announced and not reported held
-- column: first_date DATE -- first day of the earliest
-- column: last_date DATE -- first day of the latest
-- chart: bar category=name value=engagements filter=country
WITH counted AS (
  -- The filter by country is one of rows here: only the countries asked for are counted.
  SELECT country, count(*) AS engagements, sum(held)::BIGINT AS held,
         min(start_date) AS first_date, max(start_date) AS last_date
  FROM selected_countries($from::DATE, $to::DATE, NULL, $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE $country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country)
  GROUP BY country
  ORDER BY engagements DESC, country
  LIMIT $limit::BIGINT
)
SELECT country, coalesce(name, country) AS name, region, engagements, held, engagements - held AS planned,
       first_date, last_date
FROM counted
LEFT JOIN countries USING (country)
ORDER BY engagements DESC, country
