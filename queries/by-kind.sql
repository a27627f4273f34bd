-- title: Engagements by kind
-- question: In which forms do we engage?
-- section: Trends
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: kind VARCHAR -- kind of engagement
-- column: engagements BIGINT -- number of engagements
-- column: held BIGINT -- those of them that were held
-- column: planned BIGINT -- those of them that were announced and not reported held
-- chart: bar category=kind value=engagements filter=kind
SELECT kind, count(*) AS engagements, sum(held)::BIGINT AS held, (count(*) - sum(held))::BIGINT AS planned
FROM selected_rows($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
GROUP BY kind
ORDER BY engagements DESC, kind
