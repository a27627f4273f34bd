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
SELECT t.release, r.title, t.report, e.field, e.value, e.point, e.start_byte, e.end_byte,
       try(decode(encode(r.text)[e.start_byte + 1 : e.end_byte])) AS words,
       try(decode(encode(r.text)[p.start_byte + 1 : p.end_byte])) AS sentence
FROM reports t
JOIN evidence e USING (report)
JOIN releases r USING (release)
LEFT JOIN points p ON p.release = t.release AND p.point = e.point
WHERE t.engagement = $engagement::VARCHAR
ORDER BY t.release, t.report, e.start_byte, e.end_byte, e.field, e.value
