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
  -- Of one word each release has one row, which need not be found among the others.
  SELECT p.release, p.weight * t.weight / 1000 AS score
  FROM search_postings p
  JOIN search_terms t ON t.number = p.term
  WHERE len(words_of($search::VARCHAR[])) = 1 AND t.term = words_of($search::VARCHAR[])[1]
  UNION ALL
  SELECT p.release, round(sum(p.weight * t.weight) / 1000, 4)
  FROM search_postings p
  JOIN search_terms t ON t.number = p.term
  WHERE len(words_of($search::VARCHAR[])) > 1 AND list_contains(words_of($search::VARCHAR[]), t.term)
  GROUP BY p.release
  HAVING count(*) = len(words_of($search::VARCHAR[]))
),
dated AS (
  -- The releases are numbered by day.
  SELECT min(first_number) AS first, max(last_number) AS last FROM search_days
  WHERE published BETWEEN coalesce($from::DATE, '-infinity') AND coalesce($to::DATE, 'infinity')
),
matched AS MATERIALIZED (
  SELECT release AS number, score FROM with_words
  WHERE ($from::DATE IS NULL AND $to::DATE IS NULL
         OR release BETWEEN (SELECT first FROM dated) AND (SELECT last FROM dated))
    AND ($source::VARCHAR[] IS NULL
         OR release IN (SELECT number FROM search_releases WHERE list_contains($source::VARCHAR[], source)))
),
page AS MATERIALIZED (
  SELECT number, score FROM matched ORDER BY score DESC, number LIMIT $limit::BIGINT OFFSET $offset::BIGINT
)
SELECT (SELECT count(*) FROM matched) AS total, r.release, r.title, r.published, r.source, s.name AS source_name, r.language,
       r.engagements, round(f.score, 4) AS score
FROM search_rows r
JOIN page f ON f.number = r.rowid
LEFT JOIN sources s ON s.source = r.source
ORDER BY f.score DESC, f.number
