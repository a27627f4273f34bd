-- title: Evidence of an engagement
-- question: Which words of which release is each value read from?
-- section: Engagements
-- param: engagement VARCHAR = REQUIRED -- the engagement, as in engagements
-- column: release VARCHAR -- the release
-- column: title VARCHAR -- title of the release
-- column: report VARCHAR -- the engagement as this release tells it, as in reports
-- column: field VARCHAR -- kind, status, date, place, home, counterpart, country, organization or topic
-- column: value VARCHAR -- the value read
-- column: point INTEGER -- point of the release, as in points
-- column: start_byte INTEGER -- first byte of the words in the release's text
-- column: end_byte INTEGER -- byte after the last one
-- column: words VARCHAR -- the words; NULL where the bytes cut a character
-- column: sentence VARCHAR -- the point of the release that the words stand in
-- chart: table link=release
WITH told AS MATERIALIZED (
  SELECT s.*, t.report
  FROM engagement_reports s
  JOIN reports t ON t.rowid = report_number
  WHERE s.number IN (SELECT rowid FROM engagements WHERE rowid = engagement_number($engagement::VARCHAR) AND engagement = $engagement::VARCHAR)
),
texts AS MATERIALIZED (
  SELECT r.rowid AS release_number, release, title, encode(text) AS bytes, first_point, last_point
  FROM releases r
  JOIN release_rows ON number = r.rowid
  WHERE r.rowid IN (SELECT release_number FROM told)
),
found AS MATERIALIZED (
  SELECT e.* FROM evidence e WHERE e.rowid IN (SELECT unnest(range(first_evidence, last_evidence + 1)) FROM told)
),
parts AS MATERIALIZED (
  SELECT p.* FROM points p WHERE p.rowid IN (SELECT unnest(range(first_point, last_point + 1)) FROM texts)
)
SELECT r.release, r.title, e.report, e.field, e.value, e.point, e.start_byte, e.end_byte,
       try(decode(r.bytes[e.start_byte + 1 : e.end_byte])) AS words,
       try(decode(r.bytes[p.start_byte + 1 : p.end_byte])) AS sentence
FROM found e
JOIN told t USING (report)
JOIN texts r USING (release_number)
LEFT JOIN parts p ON p.release = r.release AND p.point = e.point
ORDER BY r.release, e.report, e.start_byte, e.end_byte, e.field, e.value
