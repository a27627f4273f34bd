-- title: Engagements by organisation
-- question: With and at which international organisations do we engage most?
-- section: Organisations
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
-- column: organization VARCHAR -- short name, such as ASEAN
-- column: name VARCHAR -- full name
-- column: kind VARCHAR -- organization, grouping or forum
-- column: engagements BIGINT -- number of engagements
-- column: held BIGINT -- those of them that were held
-- column: planned BIGINT -- those of them that were announced and not reported held
-- column: first_date DATE -- first day of the earliest
-- column: last_date DATE -- first day of the latest
-- chart: bar category=organization value=engagements filter=organization
WITH counted AS (
  -- The filter by organisation is one of rows here: only those asked for are counted.
  SELECT organization, count(*) AS engagements, sum(held)::BIGINT AS held,
         min(start_date) AS first_date, max(start_date) AS last_date
  FROM selected_organizations($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                NULL, $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE $organization::VARCHAR[] IS NULL OR list_contains($organization::VARCHAR[], organization)
  GROUP BY organization
  ORDER BY engagements DESC, organization
  LIMIT $limit::BIGINT
)
SELECT organization, coalesce(name, organization) AS name, kind, engagements, held, engagements - held AS planned,
       first_date, last_date
FROM counted
LEFT JOIN organizations USING (organization)
ORDER BY engagements DESC, organization
