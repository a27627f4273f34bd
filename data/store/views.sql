-- What questions are asked of: tables that hold the same as those of schema.sql in a form that is quick to count, and the
-- macros that say what a view is. derive.sql fills the tables.
--
-- An engagement, a release, a report, a person or an official has a number here: the rowid of its row in its table. Rows
-- are found by number at once, and numbers are joined and counted several times faster than names are. The columns that
-- views filter by are in each table, so that a filter needs no join.

CREATE TABLE engagement_rows (
  number         BIGINT NOT NULL,
  start_date     DATE,
  month          INTEGER,
  kind           VARCHAR NOT NULL,
  status         VARCHAR NOT NULL,
  held           INTEGER NOT NULL,
  source         VARCHAR NOT NULL,
  place          VARCHAR,
  place_country  VARCHAR,
  releases       INTEGER NOT NULL,
  release_number BIGINT,
  first_person   BIGINT,
  last_person    BIGINT,
  key            UBIGINT NOT NULL
);
COMMENT ON TABLE engagement_rows IS 'Derived: the engagements in brief, the latest first, and where the rows are that belong to them';
COMMENT ON COLUMN engagement_rows.number IS 'Number of the engagement: its rowid in engagements';
COMMENT ON COLUMN engagement_rows.start_date IS 'First day, as in engagements';
COMMENT ON COLUMN engagement_rows.month IS 'Months from the year 0 to the first day; NULL where there is none';
COMMENT ON COLUMN engagement_rows.kind IS 'Kind, as in engagements';
COMMENT ON COLUMN engagement_rows.status IS 'held or planned, as in engagements';
COMMENT ON COLUMN engagement_rows.held IS '1 where it was held, else 0: a sum counts faster than a filter';
COMMENT ON COLUMN engagement_rows.source IS 'Publisher, as in engagements';
COMMENT ON COLUMN engagement_rows.place IS 'City, as in engagements';
COMMENT ON COLUMN engagement_rows.place_country IS 'Country of the place, as in engagements';
COMMENT ON COLUMN engagement_rows.releases IS 'Number of releases that report it';
COMMENT ON COLUMN engagement_rows.release_number IS 'Rowid in releases of the release that tells it best';
COMMENT ON COLUMN engagement_rows.first_person IS 'Rowid in engagement_people of its first person; NULL where it has none';
COMMENT ON COLUMN engagement_rows.last_person IS 'Rowid of its last person';
COMMENT ON COLUMN engagement_rows.key IS 'Half the MD5 sum of the identifier: a number is found far sooner than a text';

CREATE TABLE engagement_lines (
  number         BIGINT NOT NULL,
  engagement     VARCHAR NOT NULL,
  start_date     DATE,
  end_date       DATE,
  kind           VARCHAR NOT NULL,
  status         VARCHAR NOT NULL,
  summary        VARCHAR NOT NULL,
  countries      VARCHAR[] NOT NULL,
  country_names  VARCHAR[] NOT NULL,
  home_officials VARCHAR[] NOT NULL,
  counterparts   VARCHAR[] NOT NULL,
  organizations  VARCHAR[] NOT NULL,
  topics         VARCHAR[] NOT NULL,
  place          VARCHAR,
  place_country  VARCHAR,
  release        VARCHAR NOT NULL,
  title          VARCHAR,
  releases       INTEGER NOT NULL,
  source         VARCHAR NOT NULL
);
COMMENT ON TABLE engagement_lines IS 'Derived: what lists tell of each engagement, in the order of engagements: a page of a list is read from a few rows of one table';
COMMENT ON COLUMN engagement_lines.number IS 'Number of the engagement: its rowid in engagements';
COMMENT ON COLUMN engagement_lines.engagement IS 'The engagement, as in engagements';
COMMENT ON COLUMN engagement_lines.start_date IS 'First day, as in engagements';
COMMENT ON COLUMN engagement_lines.end_date IS 'Last day, as in engagements';
COMMENT ON COLUMN engagement_lines.kind IS 'Kind, as in engagements';
COMMENT ON COLUMN engagement_lines.status IS 'held or planned, as in engagements';
COMMENT ON COLUMN engagement_lines.summary IS 'Who met whom, as in engagements';
COMMENT ON COLUMN engagement_lines.countries IS 'Its foreign states, ISO 3166-1 alpha-3, in alphabetical order';
COMMENT ON COLUMN engagement_lines.country_names IS 'Their names; the code where a state has none';
COMMENT ON COLUMN engagement_lines.home_officials IS 'Home officials by name, or by office where no name is given';
COMMENT ON COLUMN engagement_lines.counterparts IS 'Counterparts, likewise';
COMMENT ON COLUMN engagement_lines.organizations IS 'As in engagements';
COMMENT ON COLUMN engagement_lines.topics IS 'As in engagements';
COMMENT ON COLUMN engagement_lines.place IS 'City, as in engagements';
COMMENT ON COLUMN engagement_lines.place_country IS 'Country of the place, as in engagements';
COMMENT ON COLUMN engagement_lines.release IS 'The release that tells it best';
COMMENT ON COLUMN engagement_lines.title IS 'Its title';
COMMENT ON COLUMN engagement_lines.releases IS 'Number of releases that report it';
COMMENT ON COLUMN engagement_lines.source IS 'Publisher, as in engagements';

CREATE TABLE engagement_countries (
  number     BIGINT NOT NULL,
  start_date DATE,
  month      INTEGER,
  kind       VARCHAR NOT NULL,
  status     VARCHAR NOT NULL,
  held       INTEGER NOT NULL,
  source     VARCHAR NOT NULL,
  country    VARCHAR NOT NULL,
  part_once  INTEGER NOT NULL
);
COMMENT ON TABLE engagement_countries IS 'Derived: a row for each country of each engagement';
COMMENT ON COLUMN engagement_countries.number IS 'Number of the engagement: its rowid in engagements';
COMMENT ON COLUMN engagement_countries.start_date IS 'First day, as in engagements';
COMMENT ON COLUMN engagement_countries.month IS 'Months from the year 0 to the first day; NULL where there is none';
COMMENT ON COLUMN engagement_countries.kind IS 'Kind, as in engagements';
COMMENT ON COLUMN engagement_countries.status IS 'held or planned, as in engagements';
COMMENT ON COLUMN engagement_countries.held IS '1 where it was held, else 0: a sum counts faster than a filter';
COMMENT ON COLUMN engagement_countries.source IS 'Publisher, as in engagements';
COMMENT ON COLUMN engagement_countries.country IS 'A foreign state that took part, ISO 3166-1 alpha-3';
COMMENT ON COLUMN engagement_countries.part_once IS '1 for the first of the engagement''s countries of each subregion, else 0: a sum counts the engagements of a subregion';

CREATE TABLE engagement_organizations (
  number       BIGINT NOT NULL,
  start_date   DATE,
  month        INTEGER,
  kind         VARCHAR NOT NULL,
  status       VARCHAR NOT NULL,
  held         INTEGER NOT NULL,
  source       VARCHAR NOT NULL,
  organization VARCHAR NOT NULL
);
COMMENT ON TABLE engagement_organizations IS 'Derived: a row for each organisation of each engagement';
COMMENT ON COLUMN engagement_organizations.number IS 'Number of the engagement: its rowid in engagements';
COMMENT ON COLUMN engagement_organizations.start_date IS 'First day, as in engagements';
COMMENT ON COLUMN engagement_organizations.month IS 'Months from the year 0 to the first day; NULL where there is none';
COMMENT ON COLUMN engagement_organizations.kind IS 'Kind, as in engagements';
COMMENT ON COLUMN engagement_organizations.status IS 'held or planned, as in engagements';
COMMENT ON COLUMN engagement_organizations.held IS '1 where it was held, else 0: a sum counts faster than a filter';
COMMENT ON COLUMN engagement_organizations.source IS 'Publisher, as in engagements';
COMMENT ON COLUMN engagement_organizations.organization IS 'An organisation that took part or convened it';

CREATE TABLE engagement_topics (
  number     BIGINT NOT NULL,
  start_date DATE,
  month      INTEGER,
  kind       VARCHAR NOT NULL,
  status     VARCHAR NOT NULL,
  held       INTEGER NOT NULL,
  source     VARCHAR NOT NULL,
  topic      VARCHAR NOT NULL
);
COMMENT ON TABLE engagement_topics IS 'Derived: a row for each topic of each engagement';
COMMENT ON COLUMN engagement_topics.number IS 'Number of the engagement: its rowid in engagements';
COMMENT ON COLUMN engagement_topics.start_date IS 'First day, as in engagements';
COMMENT ON COLUMN engagement_topics.month IS 'Months from the year 0 to the first day; NULL where there is none';
COMMENT ON COLUMN engagement_topics.kind IS 'Kind, as in engagements';
COMMENT ON COLUMN engagement_topics.status IS 'held or planned, as in engagements';
COMMENT ON COLUMN engagement_topics.held IS '1 where it was held, else 0: a sum counts faster than a filter';
COMMENT ON COLUMN engagement_topics.source IS 'Publisher, as in engagements';
COMMENT ON COLUMN engagement_topics.topic IS 'A subject discussed, as in topics';

CREATE TABLE engagement_pairs (
  number     BIGINT NOT NULL,
  start_date DATE,
  month      INTEGER,
  kind       VARCHAR NOT NULL,
  status     VARCHAR NOT NULL,
  held       INTEGER NOT NULL,
  source     VARCHAR NOT NULL,
  pair       BIGINT NOT NULL
);
COMMENT ON TABLE engagement_pairs IS 'Derived: a row for each pair of a topic and a country of each engagement';
COMMENT ON COLUMN engagement_pairs.number IS 'Number of the engagement: its rowid in engagements';
COMMENT ON COLUMN engagement_pairs.start_date IS 'First day, as in engagements';
COMMENT ON COLUMN engagement_pairs.month IS 'Months from the year 0 to the first day; NULL where there is none';
COMMENT ON COLUMN engagement_pairs.kind IS 'Kind, as in engagements';
COMMENT ON COLUMN engagement_pairs.status IS 'held or planned, as in engagements';
COMMENT ON COLUMN engagement_pairs.held IS '1 where it was held, else 0: a sum counts faster than a filter';
COMMENT ON COLUMN engagement_pairs.source IS 'Publisher, as in engagements';
COMMENT ON COLUMN engagement_pairs.pair IS 'The pair, as in topic_countries: one number to group by';

CREATE TABLE engagement_officials (
  number          BIGINT NOT NULL,
  start_date      DATE,
  month           INTEGER,
  kind            VARCHAR NOT NULL,
  status          VARCHAR NOT NULL,
  held            INTEGER NOT NULL,
  source          VARCHAR NOT NULL,
  side            VARCHAR NOT NULL,
  official_number BIGINT NOT NULL,
  seat            BIGINT NOT NULL,
  once            INTEGER NOT NULL,
  title_rank      BIGINT
);
COMMENT ON TABLE engagement_officials IS 'Derived: a row for each official on each side of each engagement';
COMMENT ON COLUMN engagement_officials.number IS 'Number of the engagement: its rowid in engagements';
COMMENT ON COLUMN engagement_officials.start_date IS 'First day, as in engagements';
COMMENT ON COLUMN engagement_officials.month IS 'Months from the year 0 to the first day; NULL where there is none';
COMMENT ON COLUMN engagement_officials.kind IS 'Kind, as in engagements';
COMMENT ON COLUMN engagement_officials.status IS 'held or planned, as in engagements';
COMMENT ON COLUMN engagement_officials.held IS '1 where it was held, else 0: a sum counts faster than a filter';
COMMENT ON COLUMN engagement_officials.source IS 'Publisher, as in engagements';
COMMENT ON COLUMN engagement_officials.side IS 'home or counterpart';
COMMENT ON COLUMN engagement_officials.official_number IS 'Rowid in officials of the person';
COMMENT ON COLUMN engagement_officials.seat IS 'Twice official_number, and 1 more for a counterpart: one number to group by';
COMMENT ON COLUMN engagement_officials.once IS '0 where the person has a row for the other side of the engagement already, else 1';
COMMENT ON COLUMN engagement_officials.title_rank IS 'The greatest gives the latest office: rowid in engagement_people of the first row with an office, less 2^40 where the engagement has no date; NULL where no row has one';

CREATE TABLE engagement_reports (
  number         BIGINT NOT NULL,
  start_date     DATE,
  month          INTEGER,
  kind           VARCHAR NOT NULL,
  status         VARCHAR NOT NULL,
  held           INTEGER NOT NULL,
  source         VARCHAR NOT NULL,
  report_number  BIGINT NOT NULL,
  release_number BIGINT NOT NULL,
  first_evidence BIGINT,
  last_evidence  BIGINT
);
COMMENT ON TABLE engagement_reports IS 'Derived: a row for each report of each engagement';
COMMENT ON COLUMN engagement_reports.number IS 'Number of the engagement: its rowid in engagements';
COMMENT ON COLUMN engagement_reports.start_date IS 'First day, as in engagements';
COMMENT ON COLUMN engagement_reports.month IS 'Months from the year 0 to the first day; NULL where there is none';
COMMENT ON COLUMN engagement_reports.kind IS 'Kind, as in engagements';
COMMENT ON COLUMN engagement_reports.status IS 'held or planned, as in engagements';
COMMENT ON COLUMN engagement_reports.held IS '1 where it was held, else 0: a sum counts faster than a filter';
COMMENT ON COLUMN engagement_reports.source IS 'Publisher, as in engagements';
COMMENT ON COLUMN engagement_reports.report_number IS 'Rowid in reports of the report';
COMMENT ON COLUMN engagement_reports.release_number IS 'Rowid in releases of the release that it is from';
COMMENT ON COLUMN engagement_reports.first_evidence IS 'Rowid in evidence of the first row of the report; NULL where it has none';
COMMENT ON COLUMN engagement_reports.last_evidence IS 'Rowid of the last one; no rows of others lie between them';

CREATE TABLE topic_countries (
  pair    BIGINT NOT NULL,
  topic   VARCHAR NOT NULL,
  country VARCHAR NOT NULL
);
COMMENT ON TABLE topic_countries IS 'Derived: the pairs of a topic and a country that engagements have';
COMMENT ON COLUMN topic_countries.pair IS 'Number of the pair';
COMMENT ON COLUMN topic_countries.topic IS 'A subject discussed, as in topics';
COMMENT ON COLUMN topic_countries.country IS 'A foreign state, ISO 3166-1 alpha-3';

CREATE TABLE in_use (
  value_number INTEGER NOT NULL,
  field        VARCHAR NOT NULL,
  value        VARCHAR NOT NULL,
  source       VARCHAR NOT NULL,
  name         VARCHAR NOT NULL,
  engagements  BIGINT NOT NULL
);
COMMENT ON TABLE in_use IS 'Derived: the values that one can filter by';
COMMENT ON COLUMN in_use.value_number IS 'Number of the value, whatever the publisher';
COMMENT ON COLUMN in_use.field IS 'country, organization, topic or official';
COMMENT ON COLUMN in_use.value IS 'A country, organisation, topic or official';
COMMENT ON COLUMN in_use.source IS 'Publisher, as in sources';
COMMENT ON COLUMN in_use.name IS 'Name for display; the value where it has none';
COMMENT ON COLUMN in_use.engagements IS 'Number of engagements first read from its releases that have the value';

CREATE TABLE value_rows (
  value_number   INTEGER NOT NULL,
  number         BIGINT NOT NULL,
  start_date     DATE,
  month          INTEGER,
  kind           VARCHAR NOT NULL,
  status         VARCHAR NOT NULL,
  held           INTEGER NOT NULL,
  source         VARCHAR NOT NULL,
  place          VARCHAR,
  place_country  VARCHAR,
  releases       INTEGER NOT NULL,
  first_person   BIGINT,
  last_person    BIGINT,
  countries      VARCHAR[] NOT NULL,
  organizations  VARCHAR[] NOT NULL,
  topics         VARCHAR[] NOT NULL,
  pairs          BIGINT[] NOT NULL,
  seats          BIGINT[] NOT NULL,
  once           INTEGER[] NOT NULL,
  title_ranks    BIGINT[] NOT NULL,
  told_by        BIGINT[] NOT NULL
);
COMMENT ON TABLE value_rows IS 'Derived: the engagements of each value that one can filter by, value by value, with all that is counted: a view of one value reads its rows alone';
COMMENT ON COLUMN value_rows.value_number IS 'The value, as in in_use';
COMMENT ON COLUMN value_rows.number IS 'Number of the engagement: its rowid in engagements';
COMMENT ON COLUMN value_rows.start_date IS 'First day, as in engagements';
COMMENT ON COLUMN value_rows.month IS 'Months from the year 0 to the first day; NULL where there is none';
COMMENT ON COLUMN value_rows.kind IS 'Kind, as in engagements';
COMMENT ON COLUMN value_rows.status IS 'held or planned, as in engagements';
COMMENT ON COLUMN value_rows.held IS '1 where it was held, else 0: a sum counts faster than a filter';
COMMENT ON COLUMN value_rows.source IS 'Publisher, as in engagements';
COMMENT ON COLUMN value_rows.place IS 'City, as in engagements';
COMMENT ON COLUMN value_rows.place_country IS 'Country of the place, as in engagements';
COMMENT ON COLUMN value_rows.releases IS 'Number of releases that report it';
COMMENT ON COLUMN value_rows.first_person IS 'Rowid in engagement_people of its first person; NULL where it has none';
COMMENT ON COLUMN value_rows.last_person IS 'Rowid of its last person';
COMMENT ON COLUMN value_rows.countries IS 'As in engagements';
COMMENT ON COLUMN value_rows.organizations IS 'As in engagements';
COMMENT ON COLUMN value_rows.topics IS 'As in engagements';
COMMENT ON COLUMN value_rows.pairs IS 'Its pairs of a topic and a country, as in engagement_pairs';
COMMENT ON COLUMN value_rows.seats IS 'Its officials on each side, as in engagement_officials';
COMMENT ON COLUMN value_rows.once IS 'For each seat, as in engagement_officials';
COMMENT ON COLUMN value_rows.title_ranks IS 'For each seat, as in engagement_officials';
COMMENT ON COLUMN value_rows.told_by IS 'Rowids in releases of those that report it, one for each report';

CREATE TABLE release_rows (
  number      BIGINT NOT NULL,
  first_point BIGINT,
  last_point  BIGINT,
  key         UBIGINT NOT NULL
);
COMMENT ON TABLE release_rows IS 'Derived: where the rows are that belong to a release';
COMMENT ON COLUMN release_rows.number IS 'Number of the release: its rowid in releases';
COMMENT ON COLUMN release_rows.first_point IS 'Rowid in points of its first point; NULL where it has none';
COMMENT ON COLUMN release_rows.last_point IS 'Rowid of the last one; no rows of others lie between them';
COMMENT ON COLUMN release_rows.key IS 'Half the MD5 sum of the identifier, as in engagement_rows';

-- The texts are not compressed: the hits of a page lie far apart, and each would have its neighbours unpacked with it.
CREATE TABLE search_rows (
  number         BIGINT NOT NULL,
  release        VARCHAR NOT NULL USING COMPRESSION uncompressed,
  title          VARCHAR USING COMPRESSION uncompressed,
  published      DATE,
  day            DATE,
  source         VARCHAR NOT NULL,
  source_name    VARCHAR,
  language       VARCHAR,
  engagements    BIGINT NOT NULL,
  release_number BIGINT NOT NULL
);
COMMENT ON TABLE search_rows IS 'Derived: what is told of the releases that a search finds, in the order of search_releases';
COMMENT ON COLUMN search_rows.number IS 'Number of the release, as in search_releases; its row has the same number';
COMMENT ON COLUMN search_rows.release IS 'Release, as in releases';
COMMENT ON COLUMN search_rows.title IS 'Title, as in releases';
COMMENT ON COLUMN search_rows.published IS 'Day of publication, as in releases';
COMMENT ON COLUMN search_rows.day IS 'Day of publication or of what it reports, as in search_releases';
COMMENT ON COLUMN search_rows.source IS 'Publisher, as in releases';
COMMENT ON COLUMN search_rows.source_name IS 'Full name of the publisher, as in sources';
COMMENT ON COLUMN search_rows.language IS 'Language of the text, as in releases';
COMMENT ON COLUMN search_rows.engagements IS 'Number of engagements that the release reports';
COMMENT ON COLUMN search_rows.release_number IS 'Its number in other tables: its rowid in releases';

CREATE TABLE search_days (
  day          DATE NOT NULL,
  first_number INTEGER NOT NULL,
  last_number  INTEGER NOT NULL
);
COMMENT ON TABLE search_days IS 'Derived: which numbers the releases of a day have in search_releases';
COMMENT ON COLUMN search_days.day IS 'Day of a release, as in search_releases';
COMMENT ON COLUMN search_days.first_number IS 'The lowest of them';
COMMENT ON COLUMN search_days.last_number IS 'The highest of them; those between are of the same day';

CREATE TABLE release_years (
  source   VARCHAR NOT NULL,
  year     INTEGER,
  dated    VARCHAR NOT NULL,
  releases BIGINT NOT NULL
);
COMMENT ON TABLE release_years IS 'Derived: how many releases of a year have a date';
COMMENT ON COLUMN release_years.source IS 'Publisher, as in sources';
COMMENT ON COLUMN release_years.year IS 'Year of publication, else of the first engagement that the release tells; NULL where there is none';
COMMENT ON COLUMN release_years.dated IS 'stated on the page, resolved from what the release tells, or none';
COMMENT ON COLUMN release_years.releases IS 'Number of releases';

CREATE TABLE coverage (
  source            VARCHAR NOT NULL,
  releases          BIGINT NOT NULL,
  releases_dated    BIGINT NOT NULL,
  releases_used     BIGINT NOT NULL,
  first_published   DATE,
  last_published    DATE,
  engagements       BIGINT NOT NULL,
  engagements_dated BIGINT NOT NULL,
  first_date        DATE,
  last_date         DATE,
  last_held         DATE,
  mentions          BIGINT NOT NULL,
  mentions_known    BIGINT NOT NULL
);
COMMENT ON TABLE coverage IS 'Derived: what there is of each publisher';
COMMENT ON COLUMN coverage.source IS 'Publisher, as in sources';
COMMENT ON COLUMN coverage.releases IS 'Number of releases';
COMMENT ON COLUMN coverage.releases_dated IS 'Those of them that state their day of publication';
COMMENT ON COLUMN coverage.releases_used IS 'Those of them that report an engagement';
COMMENT ON COLUMN coverage.first_published IS 'Day of the earliest release that states it';
COMMENT ON COLUMN coverage.last_published IS 'Day of the newest release that states it';
COMMENT ON COLUMN coverage.engagements IS 'Number of engagements first read from its releases';
COMMENT ON COLUMN coverage.engagements_dated IS 'Those of them with a date';
COMMENT ON COLUMN coverage.first_date IS 'First day of the earliest of them';
COMMENT ON COLUMN coverage.last_date IS 'First day of the latest of them';
COMMENT ON COLUMN coverage.last_held IS 'First day of the latest of them that was held';
COMMENT ON COLUMN coverage.mentions IS 'Number of times that they name an official';
COMMENT ON COLUMN coverage.mentions_known IS 'Those of them where the gazetteer has the person';

CREATE TABLE office_changes (
  day          DATE NOT NULL,
  official     VARCHAR NOT NULL,
  name         VARCHAR NOT NULL,
  title        VARCHAR NOT NULL,
  home         VARCHAR,
  country      VARCHAR,
  country_name VARCHAR
);
COMMENT ON TABLE office_changes IS 'Derived: when who came to head a foreign ministry, by the terms of the gazetteer';
COMMENT ON COLUMN office_changes.day IS 'First day in office';
COMMENT ON COLUMN office_changes.official IS 'Who took it, as in officials';
COMMENT ON COLUMN office_changes.name IS 'Name in the gazetteer';
COMMENT ON COLUMN office_changes.title IS 'Office, that of the head of a foreign ministry';
COMMENT ON COLUMN office_changes.home IS 'Country or organisation whose foreign ministry it is';
COMMENT ON COLUMN office_changes.country IS 'Country, as in countries; NULL for an organisation';
COMMENT ON COLUMN office_changes.country_name IS 'Its name, or the organisation';

-- The filter that every query of the catalog shares: one place for what "the engagements of a view" means. A NULL argument
-- does not filter, and costs nothing. Engagements without a date pass only where neither bound of the period is given.
--
-- A view is one of three, and of its three parts DuckDB leaves out two before it begins: without a filter by a list it reads
-- a table from end to end; by one value, as most are, it reads the rows of that value; and by several it looks up which
-- engagements have them, whose numbers are then joined, which is far faster than to look into the lists of each.

CREATE MACRO picks(countries_in, officials_in, topics_in, organizations_in) AS
  countries_in IS NOT NULL OR officials_in IS NOT NULL OR topics_in IS NOT NULL OR organizations_in IS NOT NULL;
COMMENT ON MACRO picks IS 'Whether any filter of a view is by a list of values';

CREATE MACRO picks_one(countries_in, officials_in, topics_in, organizations_in) AS
  (countries_in IS NOT NULL)::INTEGER + (officials_in IS NOT NULL)::INTEGER + (topics_in IS NOT NULL)::INTEGER + (organizations_in IS NOT NULL)::INTEGER = 1
  AND len(coalesce(countries_in, officials_in, topics_in, organizations_in)) = 1;
COMMENT ON MACRO picks_one IS 'Whether the filters of a view by lists come to one value';

CREATE MACRO one_picked(countries_in, officials_in, topics_in, organizations_in) AS
  (SELECT min(value_number) FROM in_use
   WHERE field = CASE WHEN countries_in IS NOT NULL THEN 'country' WHEN officials_in IS NOT NULL THEN 'official' WHEN topics_in IS NOT NULL THEN 'topic' ELSE 'organization' END
     AND value = coalesce(countries_in, officials_in, topics_in, organizations_in)[1]);
COMMENT ON MACRO one_picked IS 'The value that picks_one is about, as in value_rows; NULL where no engagement has it';

CREATE MACRO picked(countries_in, officials_in, topics_in, organizations_in) AS TABLE
  SELECT number
  FROM value_rows
  JOIN (SELECT value_number, any_value(CASE field WHEN 'country' THEN 1 WHEN 'official' THEN 2 WHEN 'topic' THEN 4 ELSE 8 END) AS met
        FROM in_use
        WHERE (countries_in IS NOT NULL AND field = 'country' AND list_contains(countries_in, value))
           OR (officials_in IS NOT NULL AND field = 'official' AND list_contains(officials_in, value))
           OR (topics_in IS NOT NULL AND field = 'topic' AND list_contains(topics_in, value))
           OR (organizations_in IS NOT NULL AND field = 'organization' AND list_contains(organizations_in, value))
        GROUP BY value_number) USING (value_number)
  GROUP BY number
  HAVING bit_or(met) = (countries_in IS NOT NULL)::INTEGER + 2 * (officials_in IS NOT NULL)::INTEGER
                     + 4 * (topics_in IS NOT NULL)::INTEGER + 8 * (organizations_in IS NOT NULL)::INTEGER;
COMMENT ON MACRO TABLE picked IS 'Numbers of the engagements that have any value of each list';

CREATE MACRO in_view(row_date, row_kind, row_status, row_source, date_from, date_to, kinds_in, statuses_in, sources_in) AS
  (date_from IS NULL OR row_date >= date_from)
  AND (date_to IS NULL OR row_date <= date_to)
  AND (kinds_in IS NULL OR list_contains(kinds_in, row_kind))
  AND (statuses_in IS NULL OR list_contains(statuses_in, row_status))
  AND (sources_in IS NULL OR list_contains(sources_in, row_source));
COMMENT ON MACRO in_view IS 'Whether a row meets the filters of a view that are not by lists';

CREATE MACRO selected(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT e.*, e.rowid AS number FROM engagements e
  WHERE NOT picks(countries_in, officials_in, topics_in, organizations_in)
    AND in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in)
  UNION ALL
  SELECT e.*, e.rowid AS number FROM engagements e
  JOIN (SELECT number AS picked_number FROM picked(countries_in, officials_in, topics_in, organizations_in)) ON picked_number = e.rowid
  WHERE picks(countries_in, officials_in, topics_in, organizations_in)
    AND in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected IS 'The engagements of a view, with their numbers: nine filters, each switched off by NULL';

-- The parts of what follows stand by themselves, so that a program which knows how many values are picked asks for the one
-- part that has rows; that spares DuckDB the planning of the two others.
CREATE MACRO selected_rows_any(date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, place, place_country, releases, first_person, last_person FROM engagement_rows
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_rows_any IS 'The rows of selected_rows where no value of a list is picked';
CREATE MACRO selected_rows_of(value_in, date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, place, place_country, releases, first_person, last_person FROM value_rows
  WHERE value_number = value_in
    AND in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_rows_of IS 'The rows of selected_rows of one value, as in value_rows';
CREATE MACRO selected_rows_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, place, place_country, releases, first_person, last_person FROM engagement_rows
  JOIN (SELECT number AS picked_number FROM picked(countries_in, officials_in, topics_in, organizations_in)) ON picked_number = number
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_rows_several IS 'The rows of selected_rows of any number of values';
CREATE MACRO selected_rows(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  FROM selected_rows_any(date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE NOT picks(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_rows_of(one_picked(countries_in, officials_in, topics_in, organizations_in), date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE picks_one(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_rows_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in)
  WHERE picks(countries_in, officials_in, topics_in, organizations_in) AND NOT picks_one(countries_in, officials_in, topics_in, organizations_in);
COMMENT ON MACRO TABLE selected_rows IS 'The engagements of a view in brief, with the filters of selected';

CREATE MACRO selected_countries_any(date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, country FROM engagement_countries
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_countries_any IS 'The rows of selected_countries where no value of a list is picked';
CREATE MACRO selected_countries_of(value_in, date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, unnest(countries) AS country FROM value_rows
  WHERE value_number = value_in
    AND in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_countries_of IS 'The rows of selected_countries of one value, as in value_rows';
CREATE MACRO selected_countries_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, country FROM engagement_countries
  JOIN (SELECT number AS picked_number FROM picked(countries_in, officials_in, topics_in, organizations_in)) ON picked_number = number
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_countries_several IS 'The rows of selected_countries of any number of values';
CREATE MACRO selected_countries(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  FROM selected_countries_any(date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE NOT picks(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_countries_of(one_picked(countries_in, officials_in, topics_in, organizations_in), date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE picks_one(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_countries_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in)
  WHERE picks(countries_in, officials_in, topics_in, organizations_in) AND NOT picks_one(countries_in, officials_in, topics_in, organizations_in);
COMMENT ON MACRO TABLE selected_countries IS 'The countries of the engagements of a view, with the filters of selected';

CREATE MACRO selected_organizations_any(date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, organization FROM engagement_organizations
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_organizations_any IS 'The rows of selected_organizations where no value of a list is picked';
CREATE MACRO selected_organizations_of(value_in, date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, unnest(organizations) AS organization FROM value_rows
  WHERE value_number = value_in
    AND in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_organizations_of IS 'The rows of selected_organizations of one value, as in value_rows';
CREATE MACRO selected_organizations_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, organization FROM engagement_organizations
  JOIN (SELECT number AS picked_number FROM picked(countries_in, officials_in, topics_in, organizations_in)) ON picked_number = number
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_organizations_several IS 'The rows of selected_organizations of any number of values';
CREATE MACRO selected_organizations(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  FROM selected_organizations_any(date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE NOT picks(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_organizations_of(one_picked(countries_in, officials_in, topics_in, organizations_in), date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE picks_one(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_organizations_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in)
  WHERE picks(countries_in, officials_in, topics_in, organizations_in) AND NOT picks_one(countries_in, officials_in, topics_in, organizations_in);
COMMENT ON MACRO TABLE selected_organizations IS 'The organisations of the engagements of a view, with the filters of selected';

CREATE MACRO selected_topics_any(date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, topic FROM engagement_topics
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_topics_any IS 'The rows of selected_topics where no value of a list is picked';
CREATE MACRO selected_topics_of(value_in, date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, unnest(topics) AS topic FROM value_rows
  WHERE value_number = value_in
    AND in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_topics_of IS 'The rows of selected_topics of one value, as in value_rows';
CREATE MACRO selected_topics_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, topic FROM engagement_topics
  JOIN (SELECT number AS picked_number FROM picked(countries_in, officials_in, topics_in, organizations_in)) ON picked_number = number
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_topics_several IS 'The rows of selected_topics of any number of values';
CREATE MACRO selected_topics(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  FROM selected_topics_any(date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE NOT picks(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_topics_of(one_picked(countries_in, officials_in, topics_in, organizations_in), date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE picks_one(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_topics_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in)
  WHERE picks(countries_in, officials_in, topics_in, organizations_in) AND NOT picks_one(countries_in, officials_in, topics_in, organizations_in);
COMMENT ON MACRO TABLE selected_topics IS 'The topics of the engagements of a view, with the filters of selected';

CREATE MACRO selected_pairs_any(date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, pair FROM engagement_pairs
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_pairs_any IS 'The rows of selected_pairs where no value of a list is picked';
CREATE MACRO selected_pairs_of(value_in, date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, unnest(pairs) AS pair FROM value_rows
  WHERE value_number = value_in
    AND in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_pairs_of IS 'The rows of selected_pairs of one value, as in value_rows';
CREATE MACRO selected_pairs_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, pair FROM engagement_pairs
  JOIN (SELECT number AS picked_number FROM picked(countries_in, officials_in, topics_in, organizations_in)) ON picked_number = number
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_pairs_several IS 'The rows of selected_pairs of any number of values';
CREATE MACRO selected_pairs(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  FROM selected_pairs_any(date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE NOT picks(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_pairs_of(one_picked(countries_in, officials_in, topics_in, organizations_in), date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE picks_one(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_pairs_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in)
  WHERE picks(countries_in, officials_in, topics_in, organizations_in) AND NOT picks_one(countries_in, officials_in, topics_in, organizations_in);
COMMENT ON MACRO TABLE selected_pairs IS 'The pairs of a topic and a country of the engagements of a view, with the filters of selected';

CREATE MACRO selected_officials_any(date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, side, official_number, seat, once, title_rank FROM engagement_officials
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_officials_any IS 'The rows of selected_officials where no value of a list is picked';
CREATE MACRO selected_officials_of(value_in, date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, CASE seat % 2 WHEN 0 THEN 'home' ELSE 'counterpart' END AS side, seat // 2 AS official_number, seat, once, title_rank
  FROM (SELECT number, start_date, month, kind, status, held, source, unnest(seats) AS seat, unnest(once) AS once, unnest(title_ranks) AS title_rank
        FROM value_rows
        WHERE value_number = value_in
          AND in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in));
COMMENT ON MACRO TABLE selected_officials_of IS 'The rows of selected_officials of one value, as in value_rows';
CREATE MACRO selected_officials_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, side, official_number, seat, once, title_rank FROM engagement_officials
  JOIN (SELECT number AS picked_number FROM picked(countries_in, officials_in, topics_in, organizations_in)) ON picked_number = number
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_officials_several IS 'The rows of selected_officials of any number of values';
CREATE MACRO selected_officials(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  FROM selected_officials_any(date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE NOT picks(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_officials_of(one_picked(countries_in, officials_in, topics_in, organizations_in), date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE picks_one(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_officials_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in)
  WHERE picks(countries_in, officials_in, topics_in, organizations_in) AND NOT picks_one(countries_in, officials_in, topics_in, organizations_in);
COMMENT ON MACRO TABLE selected_officials IS 'The officials of the engagements of a view, with the filters of selected';

CREATE MACRO selected_reports_any(date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, release_number FROM engagement_reports
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_reports_any IS 'The rows of selected_reports where no value of a list is picked';
CREATE MACRO selected_reports_of(value_in, date_from, date_to, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, unnest(told_by) AS release_number FROM value_rows
  WHERE value_number = value_in
    AND in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_reports_of IS 'The rows of selected_reports of one value, as in value_rows';
CREATE MACRO selected_reports_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  SELECT number, start_date, month, kind, status, held, source, release_number FROM engagement_reports
  JOIN (SELECT number AS picked_number FROM picked(countries_in, officials_in, topics_in, organizations_in)) ON picked_number = number
  WHERE in_view(start_date, kind, status, source, date_from, date_to, kinds_in, statuses_in, sources_in);
COMMENT ON MACRO TABLE selected_reports_several IS 'The rows of selected_reports of any number of values';
CREATE MACRO selected_reports(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in) AS TABLE
  FROM selected_reports_any(date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE NOT picks(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_reports_of(one_picked(countries_in, officials_in, topics_in, organizations_in), date_from, date_to, kinds_in, statuses_in, sources_in)
  WHERE picks_one(countries_in, officials_in, topics_in, organizations_in)
  UNION ALL
  FROM selected_reports_several(date_from, date_to, countries_in, officials_in, topics_in, organizations_in, kinds_in, statuses_in, sources_in)
  WHERE picks(countries_in, officials_in, topics_in, organizations_in) AND NOT picks_one(countries_in, officials_in, topics_in, organizations_in);
COMMENT ON MACRO TABLE selected_reports IS 'The reports of the engagements of a view, with the filters of selected';

-- The store tells of the days up to the newest release, or the newest engagement that was held.
CREATE MACRO covered(sources_in) AS TABLE
  SELECT min(first_date) AS first_day, greatest(max(last_held), max(last_published)) AS last_day
  FROM coverage
  WHERE sources_in IS NULL OR list_contains(sources_in, source);
COMMENT ON MACRO TABLE covered IS 'The days that the store tells of: from the first engagement to the newest release or held engagement';

-- The period before is as many whole months where whole months are asked for, else as many days.
CREATE MACRO opens_before(date_from, date_to) AS
  CASE WHEN day(date_from) = 1 AND date_to = last_day(date_to)
       THEN date_from - to_months((date_diff('month', date_from, date_to) + 1)::INTEGER)
       ELSE date_from - to_days((date_to - date_from + 1)::INTEGER) END::DATE;
COMMENT ON MACRO opens_before IS 'First day of the period of the same length before a period; NULL where the period is open';

-- Of a period that is not over, the days that the store tells of are compared with as many of the period before.
CREATE MACRO compared(date_from, date_to, sources_in) AS TABLE
  SELECT date_from AS opens, until AS closes, opens_before(date_from, date_to) AS before_opens,
         CASE WHEN until = date_to THEN date_from - 1
              WHEN day(date_from) = 1 AND date_to = last_day(date_to) THEN until - to_months((date_diff('month', date_from, date_to) + 1)::INTEGER)
              ELSE opens_before(date_from, date_to) + (until - date_from)::INTEGER END::DATE AS before_closes
  FROM (SELECT coalesce(date_to, last_day) AS date_to, least(coalesce(date_to, last_day), last_day) AS until FROM covered(sources_in))
  WHERE date_from <= until;
COMMENT ON MACRO TABLE compared IS 'One row: the days of a period up to the last that the store tells of, and those of the period of the same length before; none where the period lies after';

-- Each engagement of both periods falls in one of them as a coin does, if the rate is the same: the exact test of two Poisson
-- counts (Przyborowski and Wilenski 1940); of more than 2,000 the normal distribution gives the same.
CREATE MACRO may_be_chance(n, before) AS
  CASE WHEN n + before > 2000 THEN abs(n - before) - 1 < 1.959964 * sqrt(n + before)
       ELSE 2 * list_sum([exp(lgamma(n + before + 1) - lgamma(i + 1) - lgamma(n + before - i + 1) - (n + before) * ln(2)) FOR i IN range(least(n, before) + 1)]) >= 0.05 END;
COMMENT ON MACRO may_be_chance IS 'Whether two counts of the same rate would differ as much in one case of twenty or more';

CREATE MACRO words_of(phrases) AS list_distinct(string_split(array_to_string(phrases, ' '), ' '));
COMMENT ON MACRO words_of IS 'The terms of a search, each once, whose phrases have blanks between theirs';

CREATE MACRO searched(phrases) AS TABLE
  WITH asked AS MATERIALIZED (
    -- Each phrase comes as its terms with blanks between them. A term that no release has is asked for all the same: it
    -- counts among those that a release must have, so that nothing is found.
    SELECT a.phrase, a.place, a.term, t.number, t.weight, lead(t.number) OVER (PARTITION BY a.phrase ORDER BY a.place) AS next
    FROM (SELECT phrase, unnest(terms) AS term, generate_subscripts(terms, 1) AS place
          FROM (SELECT unnest(range(len(phrases))) AS phrase, string_split(unnest(phrases), ' ') AS terms)) a
    LEFT JOIN search_terms t ON t.term = a.term
  ),
  pairs AS MATERIALIZED (
    -- Each phrase is a bit, so that those a release has are quickly added up.
    SELECT (1 << phrase)::INTEGER AS phrase, place::INTEGER AS place, number, next,
           (count(*) OVER (PARTITION BY phrase))::INTEGER AS pairs
    FROM asked WHERE next IS NOT NULL
  ),
  standing AS (
    -- A phrase stands where all its pairs do, one place after the other. Where it is one pair, any place will do.
    SELECT a.phrase, p.release
    FROM search_places p
    JOIN pairs a ON p.term = a.number AND p.next = a.next
    GROUP BY a.phrase, p.release, CASE WHEN a.pairs > 1 THEN p.place - a.place END
    HAVING count(*) >= any_value(a.pairs)
  ),
  with_phrases AS MATERIALIZED (
    SELECT release FROM standing GROUP BY release HAVING bit_or(phrase) = (SELECT bit_or(phrase) FROM pairs)
  ),
  with_words AS (
    SELECT p.release, round(sum(p.weight * t.weight))::INTEGER AS score
    FROM search_postings p
    JOIN (SELECT number, any_value(weight) AS weight FROM asked GROUP BY number) t ON t.number = p.term
    WHERE (SELECT count(*) FROM pairs) = 0 OR p.release IN (SELECT release FROM with_phrases)
    GROUP BY p.release
    HAVING count(*) = (SELECT count(DISTINCT term) FROM asked)
  )
  SELECT release AS number, score FROM with_words;
COMMENT ON MACRO TABLE searched IS 'The releases that have all of some phrases, each its terms with blanks between them, and how well they answer them (BM25 times a thousand); number is as in search_releases';

-- The releases are numbered by day, the newest first.
CREATE MACRO searched_days(date_from, date_to) AS TABLE
  SELECT min(first_number) AS newest, max(last_number) AS oldest FROM search_days
  WHERE day BETWEEN coalesce(date_from, DATE '-infinity') AND coalesce(date_to, DATE 'infinity');
COMMENT ON MACRO TABLE searched_days IS 'One row: the numbers, as in search_releases, of the newest and the oldest release of a period; NULL where there is none';
CREATE MACRO searched_term(term_in) AS TABLE
  SELECT number, weight FROM search_terms WHERE term = term_in;
COMMENT ON MACRO TABLE searched_term IS 'One row: the number and the weight of a term; none where no release has it';

-- Who looks a row up by these still compares its identifier: two may have the same key, if hardly ever.
CREATE MACRO engagement_number(id) AS (SELECT min(number) FROM engagement_rows WHERE key = md5_number_lower(id));
COMMENT ON MACRO engagement_number IS 'Number of an engagement by its identifier; NULL where there is none';

CREATE MACRO release_number(id) AS (SELECT min(number) FROM release_rows WHERE key = md5_number_lower(id));
COMMENT ON MACRO release_number IS 'Number of a release by its identifier; NULL where there is none';
