-- The schema of a snapshot. `data/store` owns it; the data dictionary is made from the COMMENTs.
-- A snapshot is written once and never changed, so there are no triggers and no migrations.

CREATE TABLE snapshot (
  key   VARCHAR PRIMARY KEY,
  value VARCHAR NOT NULL
);
COMMENT ON TABLE snapshot IS 'Facts about this snapshot: when it was built, by which version, from how many inputs';
COMMENT ON COLUMN snapshot.key IS 'Name of the fact: built_at, version, content, reference, layout, releases, reports, engagements, rejects';
COMMENT ON COLUMN snapshot.value IS 'The fact as text; times are ISO 8601 in UTC';

-- Reference tables, from the gazetteer of the binary that built the snapshot.

CREATE TABLE sources (
  source            VARCHAR PRIMARY KEY,
  name              VARCHAR NOT NULL,
  home_country      VARCHAR,
  home_organization VARCHAR
);
COMMENT ON TABLE sources IS 'Publishers of releases';
COMMENT ON COLUMN sources.source IS 'Short name, such as kr-mofa';
COMMENT ON COLUMN sources.name IS 'Full name of the publisher';
COMMENT ON COLUMN sources.home_country IS 'ISO 3166-1 alpha-3 code of its country; NULL for an organisation';
COMMENT ON COLUMN sources.home_organization IS 'Short name where the publisher is an organisation, such as EU';

CREATE TABLE countries (
  country   VARCHAR PRIMARY KEY,
  alpha2    VARCHAR NOT NULL,
  name      VARCHAR NOT NULL,
  region    VARCHAR NOT NULL,
  subregion VARCHAR NOT NULL,
  capital   VARCHAR,
  latitude  DOUBLE,
  longitude DOUBLE
);
COMMENT ON TABLE countries IS 'States and territories of ISO 3166-1, and former states under the codes they had';
COMMENT ON COLUMN countries.country IS 'ISO 3166-1 alpha-3 code';
COMMENT ON COLUMN countries.alpha2 IS 'ISO 3166-1 alpha-2 code; empty for former states';
COMMENT ON COLUMN countries.name IS 'Short English name';
COMMENT ON COLUMN countries.region IS 'Region of the UN M49 scheme';
COMMENT ON COLUMN countries.subregion IS 'Subregion of the UN M49 scheme';
COMMENT ON COLUMN countries.capital IS 'Capital city';
COMMENT ON COLUMN countries.latitude IS 'Latitude of the capital, degrees north';
COMMENT ON COLUMN countries.longitude IS 'Longitude of the capital, degrees east';

CREATE TABLE organizations (
  organization VARCHAR PRIMARY KEY,
  name         VARCHAR NOT NULL,
  kind         VARCHAR
);
COMMENT ON TABLE organizations IS 'International organisations and groupings of states';
COMMENT ON COLUMN organizations.organization IS 'The short name most used, such as ASEAN';
COMMENT ON COLUMN organizations.name IS 'Full English name';
COMMENT ON COLUMN organizations.kind IS 'organization, grouping or forum';

CREATE TABLE officials (
  official     VARCHAR NOT NULL,
  name         VARCHAR NOT NULL,
  country      VARCHAR,
  organization VARCHAR,
  recognised   BOOLEAN NOT NULL
);
COMMENT ON TABLE officials IS 'Persons who took part in engagements, and all officials of the gazetteer';
COMMENT ON COLUMN officials.official IS 'Identifier: the country code or organisation, then the name, in lower case with hyphens';
COMMENT ON COLUMN officials.name IS 'Name for display';
COMMENT ON COLUMN officials.country IS 'Country served, ISO 3166-1 alpha-3; NULL where not known or an organisation';
COMMENT ON COLUMN officials.organization IS 'Organisation served; NULL for officials of a state';
COMMENT ON COLUMN officials.recognised IS 'True where the gazetteer has the person; false where only releases name them';

CREATE TABLE terms (
  official   VARCHAR NOT NULL,
  title      VARCHAR NOT NULL,
  start_date DATE,
  end_date   DATE,
  checked    DATE
);
COMMENT ON TABLE terms IS 'Who held which office when, from the gazetteer';
COMMENT ON COLUMN terms.official IS 'The official, as in officials';
COMMENT ON COLUMN terms.title IS 'Office held';
COMMENT ON COLUMN terms.start_date IS 'First day in office, where known';
COMMENT ON COLUMN terms.end_date IS 'Last day in office; NULL where in office when checked, or unknown';
COMMENT ON COLUMN terms.checked IS 'Day up to which the row was checked';

CREATE TABLE other_names (
  field VARCHAR NOT NULL,
  value VARCHAR NOT NULL,
  name  VARCHAR NOT NULL
);
COMMENT ON TABLE other_names IS 'Other names and spellings of countries, organisations and officials, from the gazetteer';
COMMENT ON COLUMN other_names.field IS 'country, organization or official';
COMMENT ON COLUMN other_names.value IS 'The country, organisation or official, as in the table of that name';
COMMENT ON COLUMN other_names.name IS 'Another name, such as Vietnam of Viet Nam';

CREATE TABLE places (
  place     VARCHAR NOT NULL,
  country   VARCHAR NOT NULL,
  latitude  DOUBLE,
  longitude DOUBLE,
  PRIMARY KEY (place, country)
);
COMMENT ON TABLE places IS 'Cities that releases name';
COMMENT ON COLUMN places.place IS 'English name of the city';
COMMENT ON COLUMN places.country IS 'Its country, ISO 3166-1 alpha-3';
COMMENT ON COLUMN places.latitude IS 'Degrees north';
COMMENT ON COLUMN places.longitude IS 'Degrees east';

CREATE TABLE topics (
  topic      VARCHAR PRIMARY KEY,
  name       VARCHAR NOT NULL,
  definition VARCHAR NOT NULL
);
COMMENT ON TABLE topics IS 'The subjects that engagements are sorted by';
COMMENT ON COLUMN topics.topic IS 'Identifier, such as north-korea';
COMMENT ON COLUMN topics.name IS 'Name for display';
COMMENT ON COLUMN topics.definition IS 'What counts as this topic, in one line';

-- What was published. The large tables have no keys in the database: they would slow every load. That their
-- identifiers are unique is checked before a snapshot is published.

CREATE TABLE releases (
  release                VARCHAR NOT NULL,
  source                 VARCHAR NOT NULL,
  reference              VARCHAR,
  url                    VARCHAR,
  title                  VARCHAR,
  published              DATE,
  layout                 VARCHAR NOT NULL,
  category               VARCHAR,
  language               VARCHAR,
  unofficial_translation BOOLEAN NOT NULL,
  truncated              BOOLEAN NOT NULL,
  text                   VARCHAR NOT NULL,
  text_sha256            VARCHAR NOT NULL,
  sha256                 VARCHAR NOT NULL,
  file                   VARCHAR NOT NULL,
  loaded_at              TIMESTAMP NOT NULL
);
COMMENT ON TABLE releases IS 'Press releases as published, with menus and other page furniture removed';
COMMENT ON COLUMN releases.release IS 'Identifier: source and reference number, or source and a hash of the text';
COMMENT ON COLUMN releases.source IS 'Publisher, as in sources';
COMMENT ON COLUMN releases.reference IS 'The publisher''s own number, for kr-mofa the seq of the URL; NULL where unknown';
COMMENT ON COLUMN releases.url IS 'Address of the public page; NULL where unknown';
COMMENT ON COLUMN releases.title IS 'Title; NULL where the page shows none';
COMMENT ON COLUMN releases.published IS 'Day of publication; NULL unless the page states it';
COMMENT ON COLUMN releases.layout IS 'Name of the page layout that was recognised';
COMMENT ON COLUMN releases.category IS 'press-release, press-briefing, newsletter or register';
COMMENT ON COLUMN releases.language IS 'Language of the text, BCP 47';
COMMENT ON COLUMN releases.unofficial_translation IS 'True where the page says that it is an unofficial translation';
COMMENT ON COLUMN releases.truncated IS 'True where the text stops in mid-sentence';
COMMENT ON COLUMN releases.text IS 'The text, UTF-8, title first; all byte spans count from its start';
COMMENT ON COLUMN releases.text_sha256 IS 'SHA-256 of the text, hexadecimal: tells whether a release has changed';
COMMENT ON COLUMN releases.sha256 IS 'SHA-256 of the input bytes, hexadecimal';
COMMENT ON COLUMN releases.file IS 'Input file it was read from';
COMMENT ON COLUMN releases.loaded_at IS 'When it was first loaded, UTC';

CREATE TABLE points (
  release    VARCHAR NOT NULL,
  point      INTEGER NOT NULL,
  kind       VARCHAR NOT NULL,
  number     VARCHAR,
  marker     VARCHAR,
  level      INTEGER NOT NULL,
  start_byte INTEGER NOT NULL,
  end_byte   INTEGER NOT NULL
);
COMMENT ON TABLE points IS 'The parts of a release: title, numbered points, sub-points, notes, paragraphs';
COMMENT ON COLUMN points.release IS 'Release, as in releases';
COMMENT ON COLUMN points.point IS 'Position in the release, from 0';
COMMENT ON COLUMN points.kind IS 'title, numbered, sub, note, paragraph, or fact: a field of a register''s record';
COMMENT ON COLUMN points.number IS 'Number as printed; NULL where none';
COMMENT ON COLUMN points.marker IS 'Bullet as printed, or the label of a fact; NULL where none';
COMMENT ON COLUMN points.level IS '0 title, 1 point, 2 sub-point, 3 note';
COMMENT ON COLUMN points.start_byte IS 'First byte of the words in releases.text';
COMMENT ON COLUMN points.end_byte IS 'Byte after the last one';

-- What the releases say. A report is an engagement as one release tells it; an engagement is what reports of the
-- same interaction have in common.

CREATE TABLE reports (
  report           VARCHAR NOT NULL,
  release          VARCHAR NOT NULL,
  engagement       VARCHAR NOT NULL,
  kind             VARCHAR NOT NULL,
  status           VARCHAR NOT NULL,
  start_date       DATE,
  end_date         DATE,
  date_method      VARCHAR NOT NULL,
  date_uncertainty INTEGER NOT NULL,
  place            VARCHAR,
  place_country    VARCHAR,
  countries        VARCHAR[] NOT NULL,
  organizations    VARCHAR[] NOT NULL,
  topics           VARCHAR[] NOT NULL,
  confidence       DOUBLE NOT NULL,
  rule             VARCHAR NOT NULL
);
COMMENT ON TABLE reports IS 'An engagement as one release tells it; several reports may tell the same engagement';
COMMENT ON COLUMN reports.report IS 'Identifier: the release and a running number';
COMMENT ON COLUMN reports.release IS 'Release, as in releases';
COMMENT ON COLUMN reports.engagement IS 'The engagement it reports, as in engagements';
COMMENT ON COLUMN reports.kind IS 'meeting, call, multilateral, visit, consultation or ceremony';
COMMENT ON COLUMN reports.status IS 'held or planned at the time of the release';
COMMENT ON COLUMN reports.start_date IS 'First day; NULL where none could be resolved';
COMMENT ON COLUMN reports.end_date IS 'Last day; NULL for one day';
COMMENT ON COLUMN reports.date_method IS 'How the date was resolved: stated, page-date, text-year, ordinal, office, neighbours, published, none';
COMMENT ON COLUMN reports.date_uncertainty IS 'Days that the date may be off';
COMMENT ON COLUMN reports.place IS 'City; NULL where not stated';
COMMENT ON COLUMN reports.place_country IS 'Country of the place, ISO 3166-1 alpha-3';
COMMENT ON COLUMN reports.countries IS 'Foreign states that took part, ISO 3166-1 alpha-3';
COMMENT ON COLUMN reports.organizations IS 'Organisations that took part or convened it';
COMMENT ON COLUMN reports.topics IS 'Subjects discussed, as in topics';
COMMENT ON COLUMN reports.confidence IS 'How sure the reading is, 0 to 1';
COMMENT ON COLUMN reports.rule IS 'Name of the rule that found it';

CREATE TABLE report_people (
  report       VARCHAR NOT NULL,
  side         VARCHAR NOT NULL,
  position     INTEGER NOT NULL,
  name         VARCHAR,
  title        VARCHAR,
  country      VARCHAR,
  organization VARCHAR,
  official     VARCHAR,
  recognised   BOOLEAN NOT NULL
);
COMMENT ON TABLE report_people IS 'Who took part, as one release tells it';
COMMENT ON COLUMN report_people.report IS 'Report, as in reports';
COMMENT ON COLUMN report_people.side IS 'home or counterpart';
COMMENT ON COLUMN report_people.position IS 'Order of mention within the side, from 0';
COMMENT ON COLUMN report_people.name IS 'Name as given; NULL where only an office is named';
COMMENT ON COLUMN report_people.title IS 'Office as given; NULL where none is';
COMMENT ON COLUMN report_people.country IS 'Country served, ISO 3166-1 alpha-3';
COMMENT ON COLUMN report_people.organization IS 'Organisation served';
COMMENT ON COLUMN report_people.official IS 'The person, as in officials; NULL where no name is given';
COMMENT ON COLUMN report_people.recognised IS 'True where the words of this release were enough to find the person in the gazetteer';

CREATE TABLE evidence (
  report     VARCHAR NOT NULL,
  field      VARCHAR NOT NULL,
  value      VARCHAR NOT NULL,
  point      INTEGER NOT NULL,
  start_byte INTEGER NOT NULL,
  end_byte   INTEGER NOT NULL
);
COMMENT ON TABLE evidence IS 'The words that each value of a report was read from';
COMMENT ON COLUMN evidence.report IS 'Report, as in reports';
COMMENT ON COLUMN evidence.field IS 'kind, status, date, place, home, counterpart, country, organization or topic';
COMMENT ON COLUMN evidence.value IS 'The value read from the words';
COMMENT ON COLUMN evidence.point IS 'Point of the release, as in points';
COMMENT ON COLUMN evidence.start_byte IS 'First byte of the words in releases.text';
COMMENT ON COLUMN evidence.end_byte IS 'Byte after the last one';

CREATE TABLE engagements (
  engagement       VARCHAR NOT NULL,
  kind             VARCHAR NOT NULL,
  status           VARCHAR NOT NULL,
  start_date       DATE,
  end_date         DATE,
  date_method      VARCHAR NOT NULL,
  date_uncertainty INTEGER NOT NULL,
  place            VARCHAR,
  place_country    VARCHAR,
  source           VARCHAR NOT NULL,
  confidence       DOUBLE NOT NULL,
  releases         INTEGER NOT NULL,
  release          VARCHAR NOT NULL,
  summary          VARCHAR NOT NULL,
  countries        VARCHAR[] NOT NULL,
  organizations    VARCHAR[] NOT NULL,
  topics           VARCHAR[] NOT NULL,
  officials        VARCHAR[] NOT NULL
);
COMMENT ON TABLE engagements IS 'Interactions of home officials with foreign counterparts, each counted once however many releases report it';
COMMENT ON COLUMN engagements.engagement IS 'Identifier, the same in every snapshot built from the same releases';
COMMENT ON COLUMN engagements.kind IS 'meeting, call, multilateral, visit, consultation or ceremony';
COMMENT ON COLUMN engagements.status IS 'held where any release reports it held, else planned';
COMMENT ON COLUMN engagements.start_date IS 'First day; NULL where none could be resolved';
COMMENT ON COLUMN engagements.end_date IS 'Last day; NULL for one day';
COMMENT ON COLUMN engagements.date_method IS 'How the date was resolved, as in reports';
COMMENT ON COLUMN engagements.date_uncertainty IS 'Days that the date may be off';
COMMENT ON COLUMN engagements.place IS 'City; NULL where not stated';
COMMENT ON COLUMN engagements.place_country IS 'Country of the place, ISO 3166-1 alpha-3';
COMMENT ON COLUMN engagements.source IS 'Publisher of the release it was first read from, as in sources';
COMMENT ON COLUMN engagements.confidence IS 'How sure the reading is, 0 to 1; the surest of its reports';
COMMENT ON COLUMN engagements.releases IS 'Number of releases that report it';
COMMENT ON COLUMN engagements.release IS 'The release that tells it best';
COMMENT ON COLUMN engagements.summary IS 'One line for lists: who met whom';
COMMENT ON COLUMN engagements.countries IS 'Foreign states that took part, ISO 3166-1 alpha-3';
COMMENT ON COLUMN engagements.organizations IS 'Organisations that took part or convened it';
COMMENT ON COLUMN engagements.topics IS 'Subjects discussed, as in topics';
COMMENT ON COLUMN engagements.officials IS 'Persons of both sides, as in officials';

CREATE TABLE engagement_people (
  engagement   VARCHAR NOT NULL,
  side         VARCHAR NOT NULL,
  position     INTEGER NOT NULL,
  name         VARCHAR,
  title        VARCHAR,
  country      VARCHAR,
  organization VARCHAR,
  official     VARCHAR
);
COMMENT ON TABLE engagement_people IS 'Who took part in an engagement';
COMMENT ON COLUMN engagement_people.engagement IS 'Engagement, as in engagements';
COMMENT ON COLUMN engagement_people.side IS 'home or counterpart';
COMMENT ON COLUMN engagement_people.position IS 'Order within the side, from 0';
COMMENT ON COLUMN engagement_people.name IS 'Name; NULL where only an office is named';
COMMENT ON COLUMN engagement_people.title IS 'Office at the time, from the gazetteer where releases say no more than counterpart; NULL where none is known';
COMMENT ON COLUMN engagement_people.country IS 'Country served, ISO 3166-1 alpha-3';
COMMENT ON COLUMN engagement_people.organization IS 'Organisation served';
COMMENT ON COLUMN engagement_people.official IS 'The person, as in officials; NULL where no name is given';

-- The index that finds words in releases. It is made of the releases anew for each snapshot. The large tables are sorted
-- by term, so that a search reads only the parts that have its words.

CREATE TABLE search_releases (
  number  INTEGER NOT NULL,
  release VARCHAR NOT NULL,
  source  VARCHAR NOT NULL,
  day     DATE,
  words   INTEGER NOT NULL
);
COMMENT ON TABLE search_releases IS 'The releases as the index of words knows them, newest first';
COMMENT ON COLUMN search_releases.number IS 'Number of the release in this snapshot, from 0; the newest has the lowest';
COMMENT ON COLUMN search_releases.release IS 'Release, as in releases';
COMMENT ON COLUMN search_releases.source IS 'Publisher, as in releases';
COMMENT ON COLUMN search_releases.day IS 'Day of publication or, where the page states none, the first day of what it reports; NULL where it has neither';
COMMENT ON COLUMN search_releases.words IS 'Length of its text in words; in Korean, Chinese and Japanese in characters';

CREATE TABLE search_terms (
  term     VARCHAR NOT NULL,
  number   INTEGER NOT NULL,
  releases INTEGER NOT NULL,
  weight   DOUBLE NOT NULL
);
COMMENT ON TABLE search_terms IS 'What words are found by: their English stems in lower case without accents, and pairs of Korean, Chinese and Japanese characters';
COMMENT ON COLUMN search_terms.term IS 'The term: minist for Ministers, us for U.S.';
COMMENT ON COLUMN search_terms.number IS 'Number of the term in this snapshot, from 0, in the order of their bytes';
COMMENT ON COLUMN search_terms.releases IS 'Number of releases that have it';
COMMENT ON COLUMN search_terms.weight IS 'How much it says that a release has it: the inverse document frequency of BM25';

CREATE TABLE search_postings (
  term    INTEGER NOT NULL,
  release INTEGER NOT NULL,
  weight  INTEGER NOT NULL
);
COMMENT ON TABLE search_postings IS 'Which terms are in which releases, sorted by term and release';
COMMENT ON COLUMN search_postings.term IS 'Number of the term, as in search_terms';
COMMENT ON COLUMN search_postings.release IS 'Number of the release, as in search_releases';
COMMENT ON COLUMN search_postings.weight IS 'How much the release has of it, in thousandths: the term frequency of BM25, a word of the title counted three times';

CREATE TABLE search_places (
  term    INTEGER NOT NULL,
  next    INTEGER NOT NULL,
  release INTEGER NOT NULL,
  place   INTEGER NOT NULL
);
COMMENT ON TABLE search_places IS 'Which terms stand one after the other, to find phrases; sorted by all columns in order';
COMMENT ON COLUMN search_places.term IS 'Number of a term, as in search_terms';
COMMENT ON COLUMN search_places.next IS 'Number of the term after it';
COMMENT ON COLUMN search_places.release IS 'Number of the release, as in search_releases';
COMMENT ON COLUMN search_places.place IS 'Number of words, or characters, before the first of the two';

CREATE TABLE rejects (
  file      VARCHAR NOT NULL,
  reason    VARCHAR NOT NULL,
  detail    VARCHAR NOT NULL,
  bytes     BIGINT NOT NULL,
  loaded_at TIMESTAMP NOT NULL
);
COMMENT ON TABLE rejects IS 'Inputs that could not be read as a release';
COMMENT ON COLUMN rejects.file IS 'Input as the user named it';
COMMENT ON COLUMN rejects.reason IS 'empty, binary, no-body, too-large, unreadable, bad-json or bad-record';
COMMENT ON COLUMN rejects.detail IS 'What is wrong and what to do, in a sentence';
COMMENT ON COLUMN rejects.bytes IS 'Size of the input';
COMMENT ON COLUMN rejects.loaded_at IS 'When the load was tried, UTC';

-- How well this program reads, measured on the labelled sample releases that it ships, when the snapshot was built.

CREATE TABLE accuracy (
  position  INTEGER PRIMARY KEY,
  measure   VARCHAR NOT NULL,
  item      VARCHAR NOT NULL,
  split     VARCHAR,
  labelled  INTEGER NOT NULL,
  found     INTEGER NOT NULL,
  correct   INTEGER NOT NULL,
  precision DOUBLE,
  recall    DOUBLE,
  score     DOUBLE
);
COMMENT ON TABLE accuracy IS 'How well engagements are found and read, measured on the labelled samples that the program ships';
COMMENT ON COLUMN accuracy.position IS 'Order in which the figures are shown, from 0';
COMMENT ON COLUMN accuracy.measure IS 'engagements: those found; value or list: fields of those found; error: how far counts are off';
COMMENT ON COLUMN accuracy.item IS 'What is measured: all, a kind, a publisher or a field';
COMMENT ON COLUMN accuracy.split IS 'For engagements what item is: all, kind or source; NULL for fields';
COMMENT ON COLUMN accuracy.labelled IS 'Number by the labels';
COMMENT ON COLUMN accuracy.found IS 'Number read by the program';
COMMENT ON COLUMN accuracy.correct IS 'Those read that agree with the labels';
COMMENT ON COLUMN accuracy.precision IS 'correct by found, 0 to 1; NULL for values and where nothing was found';
COMMENT ON COLUMN accuracy.recall IS 'correct by labelled, 0 to 1; NULL for values and where nothing was labelled';
COMMENT ON COLUMN accuracy.score IS 'F1 of engagements and lists, share of values that are right, or the error; NULL where not defined';

CREATE TABLE calibration (
  sample     VARCHAR NOT NULL,
  number     INTEGER NOT NULL,
  source     VARCHAR NOT NULL,
  kind       VARCHAR NOT NULL,
  rule       VARCHAR NOT NULL,
  summary    VARCHAR NOT NULL,
  confidence DOUBLE NOT NULL,
  correct    BOOLEAN NOT NULL
);
COMMENT ON TABLE calibration IS 'Engagements found in the labelled samples: how sure the program would be, and whether it is right';
COMMENT ON COLUMN calibration.sample IS 'File of the sample release';
COMMENT ON COLUMN calibration.number IS 'Number of the engagement in the release, from 1';
COMMENT ON COLUMN calibration.source IS 'Publisher of the release, as in sources';
COMMENT ON COLUMN calibration.kind IS 'Kind of the engagement as read';
COMMENT ON COLUMN calibration.rule IS 'Name of the rule that found it';
COMMENT ON COLUMN calibration.summary IS 'The engagement as read, in one line';
COMMENT ON COLUMN calibration.confidence IS 'Confidence by a fit on the other samples only, 0 to 1';
COMMENT ON COLUMN calibration.correct IS 'True where the label of the sample has the engagement';
