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
SELECT t.engagement, g.summary, t.report, e.field, e.value, e.point, e.start_byte, e.end_byte,
       try(decode(encode(r.text)[e.start_byte + 1 : e.end_byte])) AS words
FROM reports t
JOIN evidence e USING (report)
JOIN releases r USING (release)
LEFT JOIN engagements g USING (engagement)
WHERE t.release = $release::VARCHAR
ORDER BY e.start_byte, e.end_byte, t.report, e.field, e.value
