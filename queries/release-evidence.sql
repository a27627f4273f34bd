-- title: Evidence in a release
-- question: What was read from which words of this release?
-- section: Releases
-- param: release VARCHAR = REQUIRED -- the release, as in releases
-- column: engagement VARCHAR -- the engagement, as in engagements
-- column: summary VARCHAR -- who met whom, in one line
-- column: report VARCHAR -- the engagement as this release tells it, as in reports
-- column: field VARCHAR -- kind, status, date, place, home, counterpart, country, organization or topic
-- column: value VARCHAR -- the value read
-- column: point INTEGER -- point of the release, as in points
-- column: start_byte INTEGER -- first byte of the words in the release's text
-- column: end_byte INTEGER -- byte after the last one
-- column: words VARCHAR -- the words; NULL where the bytes cut a character
-- chart: table link=engagement
WITH one AS MATERIALIZED (
  SELECT rowid AS release_number, encode(text) AS bytes FROM releases WHERE rowid = release_number($release::VARCHAR) AND release = $release::VARCHAR
),
told AS MATERIALIZED (
  SELECT s.*, t.report, t.engagement
  FROM engagement_reports s
  JOIN reports t ON t.rowid = report_number
  WHERE s.release_number IN (SELECT release_number FROM one)
),
summaries AS (
  SELECT rowid AS number, summary FROM engagements WHERE rowid IN (SELECT number FROM told)
),
found AS MATERIALIZED (
  SELECT e.* FROM evidence e WHERE e.rowid IN (SELECT unnest(range(first_evidence, last_evidence + 1)) FROM told)
)
SELECT t.engagement, g.summary, t.report, e.field, e.value, e.point, e.start_byte, e.end_byte,
       try(decode(r.bytes[e.start_byte + 1 : e.end_byte])) AS words
FROM found e
JOIN told t USING (report)
LEFT JOIN summaries g USING (number)
CROSS JOIN one r
ORDER BY e.start_byte, e.end_byte, t.report, e.field, e.value
