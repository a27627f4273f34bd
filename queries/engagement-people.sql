-- title: People of an engagement
-- question: Who took part in this engagement?
-- section: Engagements
-- param: engagement VARCHAR = REQUIRED -- the engagement, as in engagements
-- column: side VARCHAR -- home or counterpart
-- column: position INTEGER -- order within the side, from 0
-- column: name VARCHAR -- name; NULL where only an office is named
-- column: title VARCHAR -- office at the time
-- column: country VARCHAR -- country served, ISO 3166-1 alpha-3
-- column: country_name VARCHAR -- its name
-- column: organization VARCHAR -- organisation served
-- column: official VARCHAR -- the person, as in officials
-- column: recognised BOOLEAN -- whether the reference tables have the person
-- chart: table
WITH persons AS MATERIALIZED (
  SELECT unnest(range(first_person, last_person + 1)) AS person
  FROM engagement_rows
  WHERE number IN (SELECT rowid FROM engagements WHERE rowid = engagement_number($engagement::VARCHAR) AND engagement = $engagement::VARCHAR)
)
SELECT p.side, p.position, p.name, p.title, p.country, c.name AS country_name, p.organization, p.official,
       coalesce(o.recognised, false) AS recognised
FROM engagement_people p
LEFT JOIN countries c ON c.country = p.country
LEFT JOIN officials o ON o.official = p.official
WHERE p.rowid IN (SELECT person FROM persons)
ORDER BY p.side = 'counterpart', p.position
