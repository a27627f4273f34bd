-- title: Rows of tables
-- question: How many rows has each table, and how many of them belong to a view?
-- section: Data
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: table_name VARCHAR -- name of the table
-- column: rows BIGINT -- rows of the whole table
-- column: in_view BIGINT -- rows that belong to the engagements of the view; NULL where a table is not about engagements
-- chart: table
WITH viewed AS (
  SELECT unnest([{table_name: 'engagements', n: count(*)},
                 {table_name: 'engagement_people', n: coalesce(sum(last_person - first_person + 1), 0)::BIGINT}], recursive := true)
  FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                     $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  UNION ALL
  SELECT unnest([{table_name: 'reports', n: count(*)},
                 {table_name: 'releases', n: count(DISTINCT release_number)}], recursive := true)
  FROM selected_reports($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                        $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
)
SELECT t.table_name, t.estimated_size::BIGINT AS rows, viewed.n AS in_view
FROM duckdb_tables() t
LEFT JOIN viewed USING (table_name)
WHERE NOT t.internal
ORDER BY t.table_name
