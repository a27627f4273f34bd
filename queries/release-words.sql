-- title: Releases that have some words anywhere
-- question: Which releases have these words, wherever they stand, those that say most of them first?
-- section: Releases
-- param: search SEARCH = REQUIRED -- words that a release must have, all of them; release-search also minds the order of those in quotation marks
-- param: from DATE = NULL -- first day of publication
-- param: to DATE = NULL -- last day of publication
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: limit BIGINT = 25 -- rows of a page
-- param: offset BIGINT = 0 -- rows before the page
-- column: total BIGINT -- number of releases on all pages
-- column: release VARCHAR -- the release, as in releases
-- column: title VARCHAR -- title; NULL where the page shows none
-- column: published DATE -- day of publication; NULL unless the page states it
-- column: source VARCHAR -- publisher, as in sources
-- column: source_name VARCHAR -- full name of the publisher
-- column: language VARCHAR -- language of the text, BCP 47
-- column: engagements BIGINT -- number of engagements that it reports
-- column: score DOUBLE -- how well it answers the search, by BM25; the newer comes first where two are equal
-- chart: table link=release
WITH with_words AS (
  SELECT p.release, round(sum(p.weight * t.weight) / 1000, 4) AS score
  FROM search_postings p
  JOIN search_terms t ON t.number = p.term
  WHERE list_contains(string_split(array_to_string($search::VARCHAR[], ' '), ' '), t.term)
  GROUP BY p.release
  HAVING count(*) = len(list_distinct(string_split(array_to_string($search::VARCHAR[], ' '), ' ')))
),
matched AS MATERIALIZED (
  SELECT r.number, w.score
  FROM with_words w
  JOIN search_releases r ON r.number = w.release
  WHERE ($from::DATE IS NULL OR r.published >= $from::DATE)
    AND ($to::DATE IS NULL OR r.published <= $to::DATE)
    AND ($source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], r.source))
),
page AS MATERIALIZED (
  SELECT number, score FROM matched ORDER BY score DESC, number LIMIT $limit::BIGINT OFFSET $offset::BIGINT
),
found AS MATERIALIZED (
  SELECT p.*, release_number, engagements FROM search_rows w JOIN page p ON p.number = w.rowid
)
SELECT (SELECT count(*) FROM matched) AS total, r.release, r.title, r.published, r.source, s.name AS source_name, r.language,
       f.engagements, f.score
FROM releases r
JOIN found f ON f.release_number = r.rowid
LEFT JOIN sources s ON s.source = r.source
ORDER BY f.score DESC, f.number
