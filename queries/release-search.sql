-- title: Releases that have some words
-- question: Which releases have these words, those that say most of them first?
-- section: Releases
-- param: search SEARCH = REQUIRED -- words that a release must have, all of them; phrases stand in quotation marks
-- param: from DATE = NULL -- first day
-- param: to DATE = NULL -- last day
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
-- column: score DOUBLE -- how well it answers the search, by BM25; the newer comes first where two are equal
-- chart: table link=release
WITH matched AS MATERIALIZED (
  SELECT number, score FROM searched($search::VARCHAR[])
  WHERE ($from::DATE IS NULL AND $to::DATE IS NULL
         OR number BETWEEN (SELECT newest FROM searched_days($from::DATE, $to::DATE))
                         AND (SELECT oldest FROM searched_days($from::DATE, $to::DATE)))
    AND ($source::VARCHAR[] IS NULL
         OR number IN (SELECT number FROM search_releases WHERE list_contains($source::VARCHAR[], source)))
),
page AS MATERIALIZED (
  SELECT number, score FROM matched ORDER BY score DESC, number LIMIT $limit::BIGINT OFFSET $offset::BIGINT
)
SELECT (SELECT count(*) FROM matched) AS total, r.release, r.title, r.published, r.day, r.source, r.source_name, r.language,
       r.engagements, f.score / 1000 AS score
FROM search_rows r
JOIN page f USING (number)
ORDER BY f.score DESC, f.number
