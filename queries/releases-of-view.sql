-- title: Releases of a view
-- question: Which releases report the engagements of a view, and have these words?
-- section: Releases
-- param: search SEARCH = NULL -- words that a release must have, all of them; phrases stand in quotation marks
-- param: from DATE = NULL -- first day
-- param: to DATE = NULL -- last day
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: limit BIGINT = 25 -- rows of a page
-- param: offset BIGINT = 0 -- rows before the page
-- column: total BIGINT -- number of releases on all pages
-- column: release VARCHAR -- the release, as in releases
-- column: title VARCHAR -- title; NULL where the page shows none
-- column: published DATE -- day of publication; NULL unless the page states it
-- column: day DATE -- day of publication or, where the page states none, first day of what it reports; the period is of it
-- column: source VARCHAR -- publisher, as in sources
-- column: source_name VARCHAR -- full name of the publisher
-- column: language VARCHAR -- language of the text, BCP 47
-- column: engagements BIGINT -- number of engagements that it reports
-- column: score DOUBLE -- how well it answers the search, by BM25; 0 without one, and the newer comes first where two are equal
-- chart: table link=release
WITH reporting AS MATERIALIZED (
  SELECT DISTINCT release_number
  FROM selected_reports(NULL, NULL, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[], $organization::VARCHAR[], $kind::VARCHAR[],
                        $status::VARCHAR[], NULL)
),
matched AS MATERIALIZED (
  SELECT r.number, coalesce(score, 0) AS score
  FROM search_rows r
  LEFT JOIN searched($search::VARCHAR[]) w USING (number)
  WHERE ($search::VARCHAR[] IS NULL OR score IS NOT NULL)
    AND release_number IN (SELECT release_number FROM reporting)
    AND ($from::DATE IS NULL OR day >= $from::DATE)
    AND ($to::DATE IS NULL OR day <= $to::DATE)
    AND ($source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source))
),
page AS MATERIALIZED (
  SELECT number, score FROM matched ORDER BY score DESC, number LIMIT $limit::BIGINT OFFSET $offset::BIGINT
)
SELECT (SELECT count(*) FROM matched) AS total, r.release, r.title, r.published, r.day, r.source, r.source_name, r.language,
       r.engagements, f.score / 1000 AS score
FROM search_rows r
JOIN page f USING (number)
ORDER BY f.score DESC, f.number
