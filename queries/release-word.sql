-- title: Releases that have a word
-- question: Which releases have this word, those that say most of it first?
-- section: Releases
-- param: search WORD = REQUIRED -- the word; release-words takes several, and release-search also minds their order
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
  SELECT release AS number, weight
  FROM search_postings
  WHERE term = (SELECT number FROM searched_term($search::VARCHAR))
    AND ($from::DATE IS NULL AND $to::DATE IS NULL
         OR release BETWEEN (SELECT newest FROM searched_days($from::DATE, $to::DATE))
                         AND (SELECT oldest FROM searched_days($from::DATE, $to::DATE)))
    AND ($source::VARCHAR[] IS NULL
         OR release IN (SELECT number FROM search_releases WHERE list_contains($source::VARCHAR[], source)))
),
page AS MATERIALIZED (
  SELECT number, weight FROM matched ORDER BY weight DESC, number LIMIT $limit::BIGINT OFFSET $offset::BIGINT
)
SELECT (SELECT count(*) FROM matched) AS total, r.release, r.title, r.published, r.day, r.source, r.source_name, r.language,
       r.engagements,
       round(f.weight * (SELECT weight FROM searched_term($search::VARCHAR)) / 1000, 3) AS score
FROM search_rows r
JOIN page f USING (number)
ORDER BY f.weight DESC, f.number
