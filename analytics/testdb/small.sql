-- Nine engagements, few enough to count by hand. The newest release is of 1 April 2017, so April is not complete.
--
--   e1 2017-03-22 meeting      held    USA          told by r1 and r2
--   e2 2017-03-22 multilateral held    DEU JPN USA  UN
--   e3 2017-01-10 call         held    JPN
--   e4 2017-02-05 meeting      planned VNM          told by r3
--   e5 2016-12-30 consultation held    CHN
--   e6 no date    visit        planned USA
--   e7 2017-03-30 ceremony     held    none         ASEAN
--   e8 2017-04-15 meeting      planned JPN
--   e9 2017-03-31 call         held    KOR          published by jp-mofa
INSERT INTO snapshot VALUES ('built_at', '2017-04-02T00:00:00Z'), ('version', 'test');
INSERT INTO sources (source, name, home_country) VALUES
  ('kr-mofa', 'Ministry of Foreign Affairs, Republic of Korea', 'KOR'),
  ('jp-mofa', 'Ministry of Foreign Affairs of Japan', 'JPN');
INSERT INTO countries VALUES
  ('USA', 'US', 'United States', 'Americas', 'Northern America', 'Washington, D.C.', 38.9, -77.04),
  ('JPN', 'JP', 'Japan', 'Asia', 'Eastern Asia', 'Tokyo', 35.69, 139.69),
  ('VNM', 'VN', 'Viet Nam', 'Asia', 'South-eastern Asia', 'Hanoi', 21.03, 105.85),
  ('CHN', 'CN', 'China', 'Asia', 'Eastern Asia', 'Beijing', 39.9, 116.4),
  ('DEU', 'DE', 'Germany', 'Europe', 'Western Europe', 'Berlin', 52.52, 13.4),
  ('KOR', 'KR', 'Republic of Korea', 'Asia', 'Eastern Asia', 'Seoul', 37.57, 126.98);
INSERT INTO organizations VALUES ('UN', 'United Nations', 'organization'), ('ASEAN', 'Association of Southeast Asian Nations', 'organization');
INSERT INTO officials VALUES
  ('kor-yun-byung-se', 'Yun Byung-se', 'KOR', NULL, true),
  ('usa-rex-tillerson', 'Rex Tillerson', 'USA', NULL, true),
  ('jpn-kishida-fumio', 'Kishida Fumio', 'JPN', NULL, true),
  ('usa-joseph-yun', 'Joseph Yun', 'USA', NULL, false);
INSERT INTO terms VALUES
  ('kor-yun-byung-se', 'Minister of Foreign Affairs', '2013-03-11', '2017-06-18', '2020-01-01'),
  ('jpn-kishida-fumio', 'Minister for Foreign Affairs', '2012-12-26', '2017-08-03', '2020-01-01');
INSERT INTO other_names VALUES ('country', 'VNM', 'Vietnam'), ('country', 'USA', 'U.S.'), ('official', 'jpn-kishida-fumio', 'Fumio Kishida');
INSERT INTO places VALUES ('Washington, D.C.', 'USA', 38.9, -77.04), ('Seoul', 'KOR', 37.57, 126.98);
INSERT INTO topics VALUES
  ('north-korea', 'North Korea', 'The North Korean nuclear issue'),
  ('trade-investment', 'Trade and investment', 'Trade and investment');
INSERT INTO releases (release, source, reference, url, title, published, layout, category, language, unofficial_translation,
  truncated, text, text_sha256, sha256, file, loaded_at) VALUES
  ('kr-mofa:1', 'kr-mofa', '1', 'https://example.org/1', 'Minister meets U.S. Secretary', '2017-03-23', 'plain', 'press-release',
   'en', false, false, 'Minister meets U.S. Secretary' || chr(10) || 'The “ministers” met on March 22.', '', 'aa', 'r1.txt', '2017-04-02'),
  ('kr-mofa:2', 'kr-mofa', '2', NULL, NULL, NULL, 'plain', 'press-release',
   'en', true, true, 'Meetings on March 22.', '', 'bb', 'r2.txt', '2017-04-02'),
  ('kr-mofa:3', 'kr-mofa', '3', NULL, 'Minister to meet', '2017-02-01', 'plain', 'press-release',
   'en', false, false, 'Minister to meet', '', 'cc', 'r3.txt', '2017-04-02'),
  ('jp-mofa:1', 'jp-mofa', '1', NULL, 'Telephone talk', '2017-04-01', 'plain', 'press-release',
   'en', false, false, 'Telephone talk', '', 'dd', 'j1.txt', '2017-04-02');
-- The second point of kr-mofa:1 begins after 30 bytes; its quotation marks take three bytes each.
INSERT INTO points VALUES
  ('kr-mofa:1', 0, 'title', NULL, NULL, 0, 0, 29),
  ('kr-mofa:1', 1, 'numbered', '1', NULL, 1, 30, 66),
  ('kr-mofa:2', 0, 'paragraph', NULL, NULL, 1, 0, 21);
-- The index of words: what stands in each release, newest first, 4.75 words on average.
INSERT INTO search_releases VALUES
  (0, 'jp-mofa:1', 'jp-mofa', '2017-04-01', 2), (1, 'kr-mofa:1', 'kr-mofa', '2017-03-23', 10),
  (2, 'kr-mofa:3', 'kr-mofa', '2017-02-01', 3), (3, 'kr-mofa:2', 'kr-mofa', '2016-12-30', 4);
CREATE TEMP TABLE said AS
  SELECT release, title_words, generate_subscripts(terms, 1) - 1 AS place, unnest(terms) AS term
  FROM (SELECT release, title_words, string_split(words, ' ') AS terms
        FROM (VALUES (0, 2, 'telephon talk'), (1, 4, 'minist meet us secretari the minist met on march 22'), (2, 3, 'minist to meet'),
                     (3, 0, 'meet on march 22')) AS t(release, title_words, words));
INSERT INTO search_terms
  SELECT term, row_number() OVER (ORDER BY term) - 1, n, ln(1 + (4 - n + 0.5) / (n + 0.5))
  FROM (SELECT term, count(DISTINCT release) AS n FROM said GROUP BY term) ORDER BY term;
INSERT INTO search_postings
  SELECT t.number, s.release, round(1000 * s.hits * 2.2 / (s.hits + 1.2 * (0.25 + 0.75 * r.words / 4.75)))
  FROM (SELECT term, release, sum(CASE WHEN place < title_words THEN 3 ELSE 1 END) AS hits FROM said GROUP BY ALL) s
  JOIN search_terms t USING (term)
  JOIN search_releases r ON r.number = s.release
  ORDER BY ALL;
INSERT INTO search_places
  SELECT a.number, b.number, s.release, s.place
  FROM said s
  JOIN said f ON f.release = s.release AND f.place = s.place + 1
  JOIN search_terms a ON a.term = s.term
  JOIN search_terms b ON b.term = f.term
  ORDER BY ALL;
DROP TABLE said;
-- In the order of the store: by first day, then by identifier, those without a day last.
INSERT INTO engagements VALUES
  ('e5', 'consultation', 'held', '2016-12-30', NULL, 'text-year', 0, 'Seoul', 'KOR', 'kr-mofa', 0.7, 1, 'kr-mofa:2',
   'Consultation with China', ['CHN'], [], ['north-korea'], []),
  ('e3', 'call', 'held', '2017-01-10', NULL, 'stated', 0, NULL, NULL, 'kr-mofa', 0.8, 1, 'kr-mofa:2',
   'Yun Byung-se called Kishida Fumio', ['JPN'], [], [], ['kor-yun-byung-se', 'jpn-kishida-fumio']),
  ('e4', 'meeting', 'planned', '2017-02-05', NULL, 'page-date', 0, 'Seoul', 'KOR', 'kr-mofa', 0.7, 1, 'kr-mofa:3',
   'Minister to meet counterpart of Viet Nam', ['VNM'], [], ['trade-investment'], []),
  ('e1', 'meeting', 'held', '2017-03-22', NULL, 'stated', 0, 'Washington, D.C.', 'USA', 'kr-mofa', 0.9, 2, 'kr-mofa:1',
   'Yun Byung-se met Rex Tillerson', ['USA'], [], ['north-korea'], ['kor-yun-byung-se', 'usa-rex-tillerson']),
  ('e2', 'multilateral', 'held', '2017-03-22', '2017-03-23', 'stated', 0, NULL, NULL, 'kr-mofa', 0.8, 1, 'kr-mofa:2',
   'Yun Byung-se met ministers', ['USA', 'DEU', 'JPN'], ['UN'], ['north-korea', 'trade-investment'],
   ['kor-yun-byung-se', 'jpn-kishida-fumio']),
  ('e7', 'ceremony', 'held', '2017-03-30', NULL, 'stated', 0, 'Seoul', 'KOR', 'kr-mofa', 0.6, 1, 'kr-mofa:2',
   'Reception for ASEAN', [], ['ASEAN'], [], []),
  ('e9', 'call', 'held', '2017-03-31', NULL, 'published', 1, NULL, NULL, 'jp-mofa', 0.6, 1, 'jp-mofa:1',
   'Kishida Fumio called Yun Byung-se', ['KOR'], [], ['north-korea'], ['jpn-kishida-fumio', 'kor-yun-byung-se']),
  ('e8', 'meeting', 'planned', '2017-04-15', NULL, 'stated', 0, NULL, NULL, 'kr-mofa', 0.6, 1, 'kr-mofa:2',
   'Yun Byung-se to meet Kishida Fumio', ['JPN'], [], [], ['kor-yun-byung-se', 'jpn-kishida-fumio']),
  ('e6', 'visit', 'planned', NULL, NULL, 'none', 0, NULL, NULL, 'kr-mofa', 0.5, 1, 'kr-mofa:2',
   'Visit to the United States', ['USA'], [], [], []);
INSERT INTO engagement_people VALUES
  ('e3', 'home', 0, 'Yun Byung-se', 'Minister of Foreign Affairs', 'KOR', NULL, 'kor-yun-byung-se'),
  ('e3', 'counterpart', 0, 'Kishida Fumio', 'Minister for Foreign Affairs', 'JPN', NULL, 'jpn-kishida-fumio'),
  ('e1', 'home', 0, 'Yun Byung-se', 'Minister of Foreign Affairs', 'KOR', NULL, 'kor-yun-byung-se'),
  ('e1', 'counterpart', 0, 'Rex Tillerson', 'Secretary of State', 'USA', NULL, 'usa-rex-tillerson'),
  ('e2', 'home', 0, 'Yun Byung-se', 'Minister of Foreign Affairs', 'KOR', NULL, 'kor-yun-byung-se'),
  ('e2', 'counterpart', 0, 'Kishida Fumio', 'Minister for Foreign Affairs', 'JPN', NULL, 'jpn-kishida-fumio'),
  ('e2', 'counterpart', 1, NULL, 'Foreign Minister', 'DEU', NULL, NULL),
  ('e9', 'home', 0, 'Kishida Fumio', 'Minister for Foreign Affairs', 'JPN', NULL, 'jpn-kishida-fumio'),
  ('e9', 'counterpart', 0, 'Yun Byung-se', 'Minister of Foreign Affairs', 'KOR', NULL, 'kor-yun-byung-se'),
  ('e8', 'home', 0, 'Yun Byung-se', NULL, 'KOR', NULL, 'kor-yun-byung-se'),
  ('e8', 'counterpart', 0, 'Kishida Fumio', 'Minister for Foreign Affairs', 'JPN', NULL, 'jpn-kishida-fumio');
INSERT INTO reports
  SELECT release || '#' || engagement, release, engagement, kind, status, start_date, end_date, date_method, date_uncertainty,
         place, place_country, countries, organizations, topics, confidence, 'test'
  FROM engagements;
INSERT INTO reports
  SELECT 'kr-mofa:2#e1', 'kr-mofa:2', 'e1', 'meeting', 'planned', '2017-03-22', NULL, 'stated', 0, NULL, NULL, ['USA'], [], [], 0.4, 'test';
INSERT INTO evidence VALUES
  ('kr-mofa:1#e1', 'kind', 'meeting', 1, 50, 53),
  ('kr-mofa:1#e1', 'date', '2017-03-22', 1, 57, 65),
  ('kr-mofa:2#e1', 'date', '2017-03-22', 0, 12, 20);
INSERT INTO rejects VALUES ('empty.txt', 'empty', 'The file is empty.', 0, '2017-04-02');
-- Of ten labelled engagements eight are found, and one more is made up.
INSERT INTO accuracy VALUES
  (0, 'engagements', 'all', 'all', 10, 9, 8, 0.889, 0.8, 0.842),
  (1, 'engagements', 'meeting', 'kind', 6, 6, 6, 1, 1, 1),
  (2, 'engagements', 'call', 'kind', 4, 3, 2, 0.667, 0.5, 0.571),
  (3, 'engagements', 'kr-mofa', 'source', 9, 9, 8, 0.889, 0.889, 0.889),
  (4, 'engagements', 'jp-mofa', 'source', 1, 0, 0, NULL, 0, 0),
  (5, 'value', 'place_country', NULL, 0, 0, 0, NULL, NULL, NULL),
  (6, 'value', 'published', NULL, 5, 5, 5, NULL, NULL, 1),
  (7, 'list', 'topics', NULL, 20, 16, 12, 0.75, 0.6, 0.667),
  (8, 'error', 'country_count', NULL, 0, 0, 0, NULL, NULL, 0.1);
-- Four of the five shown as 0.9 are right, one of the two shown as 0.5.
INSERT INTO calibration
  SELECT 'a.txt', n, 'kr-mofa', 'meeting', 'met', 'held meeting', c, ok
  FROM (VALUES (1, 0.94, true), (2, 0.92, true), (3, 0.9, true), (4, 0.86, true), (5, 0.88, false), (6, 0.5, true), (7, 0.46, false)) AS t(n, c, ok);
