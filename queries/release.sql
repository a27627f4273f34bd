-- title: One release
-- question: What does this release say?
-- section: Releases
-- param: release VARCHAR = REQUIRED -- the release, as in releases
-- column: release VARCHAR -- the release
-- column: source VARCHAR -- publisher, as in sources
-- column: source_name VARCHAR -- full name of the publisher
-- column: reference VARCHAR -- the publisher's own number
-- column: url VARCHAR -- address of the public page
-- column: title VARCHAR -- title; NULL where the page shows none
-- column: published DATE -- day of publication; NULL unless the page states it
-- column: category VARCHAR -- press-release, press-briefing or newsletter
-- column: language VARCHAR -- language of the text, BCP 47
-- column: unofficial_translation BOOLEAN -- whether the page says that it is an unofficial translation
-- column: truncated BOOLEAN -- whether the text stops in mid-sentence
-- column: layout VARCHAR -- page layout that was recognised
-- column: file VARCHAR -- input file it was read from
-- column: sha256 VARCHAR -- SHA-256 of the input bytes, hexadecimal
-- column: engagements BIGINT -- number of engagements it reports
-- column: text VARCHAR -- the text; all byte positions count from its start
-- chart: table
WITH one AS MATERIALIZED (
  SELECT r.rowid AS number, r.* FROM releases r WHERE r.rowid = release_number($release::VARCHAR) AND r.release = $release::VARCHAR
)
SELECT r.release, r.source, s.name AS source_name, r.reference, r.url, r.title, r.published, r.category, r.language,
       r.unofficial_translation, r.truncated, r.layout, r.file, r.sha256,
       (SELECT count(DISTINCT number) FROM engagement_reports WHERE release_number IN (SELECT number FROM one)) AS engagements, r.text
FROM one r
LEFT JOIN sources s ON s.source = r.source
