-- Fills the derived tables of views.sql from the others. It is run once those are committed: rows have their final rowid
-- only then. Rows are written in the order of engagements, which is that of their dates, so that a question about a year
-- reads little else; engagement_rows alone has the latest first, for lists of the latest read it from its start.

INSERT INTO engagement_rows
  SELECT e.rowid, start_date, year(start_date) * 12 + month(start_date) - 1, kind, status, (status = 'held')::INTEGER, e.source,
         place, place_country, releases, r.number, first_person, last_person, md5_number_lower(engagement)
  FROM engagements e
  LEFT JOIN (SELECT rowid AS number, release FROM releases) r USING (release)
  LEFT JOIN (SELECT engagement, min(rowid) AS first_person, max(rowid) AS last_person FROM engagement_people GROUP BY engagement)
    USING (engagement)
  ORDER BY start_date DESC NULLS LAST, e.rowid;

INSERT INTO engagement_lines
  SELECT number, engagement, start_date, end_date, kind, status, summary, list_sort(countries), coalesce(country_names, []),
         coalesce(home_officials, []), coalesce(counterparts, []), organizations, topics, place, place_country, release, title,
         releases, e.source
  FROM (SELECT rowid AS number, * FROM engagements) e
  LEFT JOIN (SELECT release, title FROM releases) USING (release)
  LEFT JOIN (SELECT engagement, list(coalesce(name, title) ORDER BY position) FILTER (side = 'home') AS home_officials,
                    list(coalesce(name, title) ORDER BY position) FILTER (side = 'counterpart') AS counterparts
             FROM engagement_people WHERE coalesce(name, title) IS NOT NULL GROUP BY engagement) USING (engagement)
  LEFT JOIN (SELECT number, list(coalesce(name, country) ORDER BY country) AS country_names
             FROM (SELECT rowid AS number, unnest(countries) AS country FROM engagements)
             LEFT JOIN countries USING (country) GROUP BY number) USING (number)
  ORDER BY number;
-- The rows of a page of a person's list lie far apart.
CREATE UNIQUE INDEX engagement_lines_by_number ON engagement_lines (number);

CREATE TEMP MACRO brief() AS TABLE
  SELECT number, start_date, month, kind, status, held, source FROM engagement_rows;

INSERT INTO engagement_countries
  SELECT number, start_date, month, kind, status, held, source, country,
         (row_number() OVER (PARTITION BY number, subregion ORDER BY country) = 1)::INTEGER
  FROM (SELECT rowid AS number, start_date, year(start_date) * 12 + month(start_date) - 1 AS month, kind, status,
               (status = 'held')::INTEGER AS held, source, unnest(countries) AS country
        FROM engagements)
  LEFT JOIN (SELECT country, subregion FROM countries) USING (country)
  ORDER BY number, country;
INSERT INTO engagement_organizations
  SELECT rowid, start_date, year(start_date) * 12 + month(start_date) - 1, kind, status, (status = 'held')::INTEGER, source,
         unnest(organizations)
  FROM engagements;
INSERT INTO engagement_topics
  SELECT rowid, start_date, year(start_date) * 12 + month(start_date) - 1, kind, status, (status = 'held')::INTEGER, source,
         unnest(topics)
  FROM engagements;
INSERT INTO topic_countries
  SELECT row_number() OVER (ORDER BY topic, country) - 1, topic, country
  FROM (SELECT DISTINCT topic, country FROM engagement_topics JOIN engagement_countries USING (number));
INSERT INTO engagement_pairs
  SELECT t.number, t.start_date, t.month, t.kind, t.status, t.held, t.source, pair
  FROM engagement_topics t
  JOIN engagement_countries USING (number)
  JOIN topic_countries USING (topic, country);

CREATE TEMP TABLE present AS
  SELECT e.rowid AS number, p.side, o.rowid AS official_number, min(p.rowid) FILTER (p.title IS NOT NULL) AS titled_person
  FROM engagement_people p
  JOIN engagements e USING (engagement)
  JOIN officials o USING (official)
  GROUP BY ALL;
INSERT INTO engagement_officials
  SELECT b.*, side, official_number, official_number * 2 + (side = 'counterpart')::INTEGER,
         1 - (side = 'counterpart' AND h.number IS NOT NULL)::INTEGER,
         titled_person - CASE WHEN start_date IS NULL THEN 1099511627776 ELSE 0 END
  FROM present p
  JOIN brief() b USING (number)
  LEFT JOIN (SELECT number, official_number FROM present WHERE side = 'home') h USING (number, official_number)
  ORDER BY number, side DESC, official_number;
DROP TABLE present;

INSERT INTO engagement_reports
  SELECT b.*, t.number, r.number, first_evidence, last_evidence
  FROM (SELECT rowid AS number, report, release, engagement FROM reports) t
  JOIN (SELECT rowid AS number, engagement FROM engagements) e USING (engagement)
  JOIN brief() b ON b.number = e.number
  JOIN (SELECT rowid AS number, release FROM releases) r ON r.release = t.release
  LEFT JOIN (SELECT report, min(rowid) AS first_evidence, max(rowid) AS last_evidence FROM evidence GROUP BY report)
    USING (report)
  ORDER BY t.number;
DROP MACRO TABLE brief;

INSERT INTO in_use
  SELECT dense_rank() OVER (ORDER BY field, value) - 1, *
  FROM (
    SELECT 'country' AS field, country AS value, source, coalesce(any_value(name), country), count(*)
    FROM engagement_countries
    LEFT JOIN countries USING (country)
    GROUP BY country, source
    UNION ALL
    SELECT 'organization' AS field, organization AS value, source, coalesce(any_value(name), organization), count(*)
    FROM engagement_organizations
    LEFT JOIN organizations USING (organization)
    GROUP BY organization, source
    UNION ALL
    SELECT 'topic' AS field, topic AS value, source, coalesce(any_value(name), topic), count(*)
    FROM engagement_topics
    LEFT JOIN topics USING (topic)
    GROUP BY topic, source
    UNION ALL
    SELECT 'official', official, source, any_value(name), sum(once)
    FROM engagement_officials
    JOIN (SELECT rowid AS official_number, official, name FROM officials) USING (official_number)
    GROUP BY official, source
  )
  ORDER BY ALL;

-- Lists of the engagements, and then these value by value. The fields come in the order of their names, as their values are
-- numbered, so that the whole is sorted and no more than a field is sorted at a time.
CREATE TEMP TABLE with_lists AS
  SELECT w.* EXCLUDE (key, release_number), countries, organizations, topics, coalesce(pairs, []) AS pairs, coalesce(seats, []) AS seats, coalesce(once, []) AS once,
         coalesce(title_ranks, []) AS title_ranks, coalesce(told_by, []) AS told_by
  FROM engagement_rows w
  JOIN (SELECT rowid AS number, countries, organizations, topics FROM engagements) USING (number)
  LEFT JOIN (SELECT number, list(pair) AS pairs FROM engagement_pairs GROUP BY number) USING (number)
  LEFT JOIN (SELECT number, list(seat ORDER BY seat) AS seats, list(once ORDER BY seat) AS once, list(title_rank ORDER BY seat) AS title_ranks
             FROM engagement_officials GROUP BY number) USING (number)
  LEFT JOIN (SELECT number, list(release_number) AS told_by FROM engagement_reports GROUP BY number) USING (number);
CREATE TEMP MACRO numbered(of_field) AS TABLE
  SELECT value_number, value FROM in_use WHERE field = of_field GROUP BY ALL;
INSERT INTO value_rows
  SELECT value_number, w.* FROM with_lists w
  JOIN engagement_countries t USING (number) JOIN numbered('country') ON value = country
  ORDER BY value_number, number;
INSERT INTO value_rows
  SELECT value_number, w.* FROM with_lists w
  JOIN engagement_officials t USING (number) JOIN officials o ON o.rowid = official_number JOIN numbered('official') ON value = official
  WHERE t.once = 1
  ORDER BY value_number, number;
INSERT INTO value_rows
  SELECT value_number, w.* FROM with_lists w
  JOIN engagement_organizations t USING (number) JOIN numbered('organization') ON value = organization
  ORDER BY value_number, number;
INSERT INTO value_rows
  SELECT value_number, w.* FROM with_lists w
  JOIN engagement_topics t USING (number) JOIN numbered('topic') ON value = topic
  ORDER BY value_number, number;
DROP TABLE with_lists;
DROP MACRO TABLE numbered;

INSERT INTO release_rows
  SELECT r.rowid, first_point, last_point, md5_number_lower(release)
  FROM releases r
  LEFT JOIN (SELECT release, min(rowid) AS first_point, max(rowid) AS last_point FROM points GROUP BY release) USING (release)
  ORDER BY r.rowid;

INSERT INTO search_rows
  SELECT s.number, release, title, r.published, s.day, r.source, name, language, coalesce(engagements, 0), row_number
  FROM search_releases s
  JOIN (SELECT rowid AS row_number, release, title, published, source, language FROM releases) r USING (release)
  LEFT JOIN (SELECT release_number, count(DISTINCT number) AS engagements FROM engagement_reports GROUP BY release_number)
    ON release_number = row_number
  LEFT JOIN sources ON sources.source = r.source
  ORDER BY s.number;
-- The rows of one page are found by it.
CREATE UNIQUE INDEX search_rows_by_number ON search_rows (number);

INSERT INTO search_days
  SELECT day, min(number), max(number) FROM search_releases WHERE day IS NOT NULL GROUP BY day ORDER BY day;

INSERT INTO release_years
  SELECT source, year(coalesce(published, first_date)),
         CASE WHEN published IS NOT NULL THEN 'stated' WHEN first_date IS NOT NULL THEN 'resolved' ELSE 'none' END, count(*)
  FROM releases
  LEFT JOIN (SELECT release, min(start_date) AS first_date FROM reports GROUP BY release) USING (release)
  GROUP BY ALL
  ORDER BY ALL;

INSERT INTO coverage
  SELECT source, coalesce(releases, 0), coalesce(r.dated, 0), coalesce(used, 0), first_published, last_published,
         coalesce(engagements, 0), coalesce(e.dated, 0), first_date, last_date, last_held, coalesce(named, 0), coalesce(known, 0)
  FROM (
    SELECT source, count(*) AS releases, count(published) AS dated,
           count(*) FILTER (rowid IN (SELECT release_number FROM engagement_reports)) AS used,
           min(published) AS first_published, max(published) AS last_published
    FROM releases
    GROUP BY source
  ) r
  FULL JOIN (
    SELECT source, count(*) AS engagements, count(start_date) AS dated, min(start_date) AS first_date, max(start_date) AS last_date,
           -- A year that was guessed wrong would set the store's newest day ahead.
           coalesce(max(start_date) FILTER (status = 'held' AND date_uncertainty < 300), max(start_date) FILTER (status = 'held')) AS last_held
    FROM engagements
    GROUP BY source
  ) e USING (source)
  LEFT JOIN (
    SELECT e.source, count(*) AS named, count(*) FILTER (recognised) AS known
    FROM engagement_people
    JOIN officials USING (official)
    JOIN engagements e USING (engagement)
    GROUP BY e.source
  ) USING (source)
  ORDER BY source;

INSERT INTO office_changes
  WITH own_titles AS (
    -- Titles that head a foreign ministry in one state alone: elsewhere a Foreign Secretary is a civil servant, as in India.
    FROM (VALUES
      ('BGD', 'Foreign Adviser'),
      ('CHE', 'Head of the Federal Department of Foreign Affairs'),
      ('EU', 'High Representative for Foreign and Security Policy'),
      ('EU', 'High Representative of the Union for Foreign Affairs and Security Policy'),
      ('FSM', 'Secretary of Foreign Affairs'),
      ('GBR', 'Foreign Secretary'),
      ('GBR', 'Secretary of State for Foreign and Commonwealth Affairs'),
      ('GBR', 'Secretary of State for Foreign, Commonwealth and Development Affairs'),
      ('KEN', 'Cabinet Secretary for Foreign Affairs'),
      ('KEN', 'Cabinet Secretary for Foreign and Diaspora Affairs'),
      ('MEX', 'Secretary of Foreign Affairs'),
      ('PHL', 'Secretary of Foreign Affairs'),
      ('SMR', 'Secretary of State for Foreign Affairs'),
      ('USA', 'Secretary of State'),
      ('VAT', 'Secretary for Relations with States')) own(home, title)
  ),
  country_names AS (
    SELECT name, country FROM countries
    UNION
    SELECT name, value FROM other_names WHERE field = 'country'
  ),
  -- Who serves an organisation now may have headed a ministry before: "Minister of Foreign Affairs of Norway".
  served AS (
    SELECT official, o.name, title, start_date, coalesce(end_date, checked) AS last_date,
      coalesce(n.country, o.country, o.organization) AS home, regexp_replace(title, '^Acting ', '') AS office, office <> title AS acting
    FROM terms t
    JOIN officials o USING (official)
    LEFT JOIN country_names n ON n.name = regexp_extract(title, '^.*(?:Minister|Affairs|Cooperation|Trade) of (?:the )?(.+)$', 1)
    WHERE start_date IS NOT NULL
  ),
  -- Anywhere it is the minister of foreign (or external, or international) affairs or relations, whatever else the ministry or the
  -- minister has charge of; but no deputy, no minister of state, and nobody who stands in for less than a month.
  heads AS (
    SELECT official, s.name, s.title, start_date, last_date, s.home
    FROM served s
    LEFT JOIN own_titles own ON own.home = s.home AND own.title = office
    WHERE (own.title IS NOT NULL
           OR regexp_matches(office, '^(?:[A-Z][A-Za-z ]+ and )?(?:Foreign|Foreign Affairs|External Affairs) Minister(?: of |$)')
           OR regexp_matches(office, '^(?:[A-Z][A-Za-z ]+ and )?(?:Federal )?Minister (?:of|for|[Rr]esponsible for) (?:the )?(?:Europe and |European and )?'
                                  || '(?:Foreign|External|International)(?: and [A-Z][A-Za-z]+)? (?:Affairs|Relations)(?:,| of | and |$)'))
      AND (NOT acting OR last_date - start_date > 30)
  )
  SELECT start_date, official, h.name, title, home, c.country, coalesce(c.name, home)
  FROM heads h
  LEFT JOIN countries c ON c.country = home
  -- Who goes on, as a ministry is renamed or a cabinet sworn in again, is no change.
  QUALIFY coalesce(start_date - max(last_date) OVER (PARTITION BY official, home ORDER BY start_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) > 31, true)
  ORDER BY start_date, h.name;
