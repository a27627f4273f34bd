-- Fills the derived tables of views.sql from the others. It is run once those are committed: rows have their final rowid
-- only then. Rows are written in the order of engagements, which is that of their dates, so that a question about a year
-- reads little else.

CREATE TEMP TABLE best AS
  SELECT e.rowid AS number, r.rowid AS release_number
  FROM engagements e
  JOIN releases r USING (release);

INSERT INTO engagement_rows
  SELECT number, release_number, first_person, last_person
  FROM (SELECT rowid AS number, engagement FROM engagements)
  LEFT JOIN best USING (number)
  LEFT JOIN (SELECT engagement, min(rowid) AS first_person, max(rowid) AS last_person FROM engagement_people GROUP BY engagement)
    USING (engagement)
  ORDER BY number;

INSERT INTO engagement_countries
  SELECT rowid, start_date, kind, status, source, unnest(countries) FROM engagements;
INSERT INTO engagement_organizations
  SELECT rowid, start_date, kind, status, source, unnest(organizations) FROM engagements;
INSERT INTO engagement_topics
  SELECT rowid, start_date, kind, status, source, unnest(topics) FROM engagements;
INSERT INTO engagement_topic_countries
  SELECT number, start_date, kind, status, source, topic, unnest(countries)
  FROM (SELECT rowid AS number, start_date, kind, status, source, unnest(topics) AS topic, countries FROM engagements);

CREATE TEMP TABLE present AS
  SELECT e.rowid AS number, p.side, o.rowid AS official_number, min(p.rowid) FILTER (p.title IS NOT NULL) AS titled_person
  FROM engagement_people p
  JOIN engagements e USING (engagement)
  JOIN officials o USING (official)
  GROUP BY ALL;
INSERT INTO engagement_officials
  SELECT number, e.start_date, e.kind, e.status, e.source, p.side, official_number,
         p.side = 'counterpart' AND h.number IS NOT NULL, p.titled_person
  FROM present p
  JOIN engagements e ON e.rowid = p.number
  LEFT JOIN (SELECT number, official_number FROM present WHERE side = 'home') h USING (number, official_number)
  ORDER BY number, p.side DESC;

INSERT INTO engagement_reports
  SELECT e.rowid, e.start_date, e.kind, e.status, e.source, t.rowid, r.rowid, first_evidence, last_evidence
  FROM reports t
  JOIN engagements e USING (engagement)
  JOIN releases r ON r.release = t.release
  LEFT JOIN (SELECT report, min(rowid) AS first_evidence, max(rowid) AS last_evidence FROM evidence GROUP BY report)
    USING (report)
  ORDER BY t.rowid;

INSERT INTO release_rows
  SELECT r.rowid, first_point, last_point
  FROM releases r
  LEFT JOIN (SELECT release, min(rowid) AS first_point, max(rowid) AS last_point FROM points GROUP BY release) USING (release)
  ORDER BY r.rowid;

INSERT INTO release_years
  SELECT source, year(coalesce(published, first_date)),
         CASE WHEN published IS NOT NULL THEN 'stated' WHEN first_date IS NOT NULL THEN 'resolved' ELSE 'none' END, count(*)
  FROM releases
  LEFT JOIN (SELECT release, min(start_date) AS first_date FROM reports GROUP BY release) USING (release)
  GROUP BY ALL
  ORDER BY ALL;

INSERT INTO coverage
  WITH r AS (
    SELECT source, count(*) AS releases, count(published) AS dated, count(*) FILTER (rowid IN (SELECT release_number FROM engagement_reports)) AS used,
           min(published) AS first_published, max(published) AS last_published
    FROM releases
    GROUP BY source
  ),
  e AS (
    SELECT source, count(*) AS engagements, count(start_date) AS dated, min(start_date) AS first_date, max(start_date) AS last_date,
           max(start_date) FILTER (status = 'held') AS last_held
    FROM engagements
    GROUP BY source
  )
  SELECT source, coalesce(releases, 0), coalesce(r.dated, 0), coalesce(used, 0), first_published, last_published,
         coalesce(engagements, 0), coalesce(e.dated, 0), first_date, last_date, last_held
  FROM r
  FULL JOIN e USING (source)
  ORDER BY source;

INSERT INTO in_use
  SELECT 'country', country, coalesce(c.name, country), source, count(*)
  FROM engagement_countries LEFT JOIN countries c USING (country) GROUP BY ALL ORDER BY ALL;
INSERT INTO in_use
  SELECT 'organization', organization, coalesce(o.name, organization), source, count(*)
  FROM engagement_organizations LEFT JOIN organizations o USING (organization) GROUP BY ALL ORDER BY ALL;
INSERT INTO in_use
  SELECT 'topic', topic, coalesce(t.name, topic), source, count(*)
  FROM engagement_topics LEFT JOIN topics t USING (topic) GROUP BY ALL ORDER BY ALL;
INSERT INTO in_use
  SELECT 'official', official, name, source, n
  FROM (SELECT official_number, source, count(*) AS n FROM engagement_officials WHERE NOT again GROUP BY ALL)
  JOIN officials o ON o.rowid = official_number
  ORDER BY ALL;

DROP TABLE present;
DROP TABLE best;
