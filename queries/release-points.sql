-- title: Points of a release
-- question: What are the parts of this release?
-- section: Releases
-- param: release VARCHAR = REQUIRED -- the release, as in releases
-- column: point INTEGER -- position in the release, from 0
-- column: kind VARCHAR -- title, numbered, sub, note or paragraph
-- column: number VARCHAR -- number as printed
-- column: marker VARCHAR -- bullet as printed
-- column: level INTEGER -- 0 title, 1 point, 2 sub-point, 3 note
-- column: start_byte INTEGER -- first byte of the words in the release's text
-- column: end_byte INTEGER -- byte after the last one
-- column: words VARCHAR -- the words; NULL where the bytes cut a character
-- chart: table
WITH one AS MATERIALIZED (
  SELECT r.rowid AS number, encode(text) AS bytes, first_point, last_point
  FROM releases r
  JOIN release_rows ON number = r.rowid
  WHERE r.rowid = release_number($release::VARCHAR) AND release = $release::VARCHAR
),
parts AS MATERIALIZED (
  SELECT p.* FROM points p WHERE p.rowid IN (SELECT unnest(range(first_point, last_point + 1)) FROM one)
)
SELECT p.point, p.kind, p.number, p.marker, p.level, p.start_byte, p.end_byte,
       try(decode(r.bytes[p.start_byte + 1 : p.end_byte])) AS words
FROM parts p
CROSS JOIN one r
ORDER BY p.point
