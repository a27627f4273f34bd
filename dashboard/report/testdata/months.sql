-- A small ministry's year, made up: enough engagements to compare months, and names that try to break a page.
INSERT INTO snapshot VALUES ('built_at', '2017-04-02T09:30:00Z'), ('version', 'test'), ('releases', '60'), ('engagements', '60');
INSERT INTO sources (source, name, home_country) VALUES ('kr-mofa', 'Ministry of Foreign Affairs, Republic of Korea', 'KOR');
INSERT INTO countries VALUES
  ('USA', 'US', 'United States', 'Americas', 'Northern America', 'Washington', 38.9, -77.04),
  ('JPN', 'JP', 'Japan', 'Asia', 'Eastern Asia', 'Tokyo', 35.69, 139.69),
  ('CHN', 'CN', 'China', 'Asia', 'Eastern Asia', 'Beijing', 39.9, 116.4),
  ('DEU', 'DE', 'Germany', 'Europe', 'Western Europe', 'Berlin', 52.52, 13.41),
  ('SGP', 'SG', 'Singapore', 'Asia', 'South-eastern Asia', 'Singapore', 1.29, 103.85),
  ('BIH', 'BA', 'Bosnia and Herzegovina', 'Europe', 'Southern Europe', 'Sarajevo', 43.86, 18.41),
  ('CIV', 'CI', 'Côte d''Ivoire', 'Africa', 'Western Africa', 'Yamoussoukro', 6.82, -5.28),
  ('XXA', 'XX', '</script><img src=x onerror=alert(1)>', 'Asia', 'Asia', NULL, NULL, NULL);
INSERT INTO organizations VALUES ('UN', 'United Nations', 'organization'), ('ASEAN', 'Association of Southeast Asian Nations', 'grouping');
INSERT INTO topics VALUES
  ('north-korea', 'North Korea', 'x'), ('trade-investment', 'Trade and investment', 'x'), ('alliance-defense', 'Alliance and defence', 'x'),
  ('bilateral-relations', 'Bilateral relations', 'x'), ('regional-cooperation', 'Regional cooperation', 'x');
INSERT INTO officials VALUES
  ('kor-yun-byung-se', 'Yun Byung-se', 'KOR', NULL, true), ('kor-lim-sung-nam', 'Lim Sung-nam (임성남)', 'KOR', NULL, true),
  ('usa-rex-tillerson', 'Rex Tillerson', 'USA', NULL, true), ('deu-sigmar-gabriel', 'Sigmar Gabriel', 'DEU', NULL, true),
  ('un-antonio-guterres', 'António Guterres', NULL, 'UN', true);

-- Twelve months and more of earlier engagements: two to five a month.
CREATE TEMP TABLE earlier AS
  SELECT format('old-{:02}-{}', m, i) AS id, DATE '2016-01-05' + to_months(m) + to_days(i * 4) AS day,
         ['meeting', 'call', 'visit', 'multilateral', 'ceremony'][1 + (m + i) % 5] AS kind,
         [['USA'], ['JPN'], ['CHN', 'JPN'], ['DEU'], ['SGP']][1 + (m * 2 + i) % 5] AS countries
  FROM range(14) a(m), range(5) b(i) WHERE i < 2 + m % 4;
INSERT INTO engagements
  SELECT id, kind, 'held', day::DATE, NULL, 'stated', 0, 'Seoul', 'KOR', 'kr-mofa', 0.9, 1, 'kr-mofa:' || id, 'Foreign Minister Yun meets ' || countries[1],
         countries, [], ['north-korea'], ['kor-yun-byung-se'] FROM earlier;

INSERT INTO engagements VALUES
  ('m-01', 'meeting', 'held', '2017-03-17', NULL, 'stated', 0, 'Seoul', 'KOR', 'kr-mofa', 0.9, 2, 'kr-mofa:1', 'Yun Byung-se and Rex Tillerson (United States)',
   ['USA'], [], ['north-korea', 'alliance-defense'], ['kor-yun-byung-se', 'usa-rex-tillerson']),
  ('m-02', 'call', 'held', '2017-03-02', NULL, 'stated', 0, NULL, NULL, 'kr-mofa', 0.9, 1, 'kr-mofa:2', 'Yun Byung-se and Rex Tillerson (United States)',
   ['USA'], [], ['north-korea'], ['kor-yun-byung-se', 'usa-rex-tillerson']),
  ('m-03', 'visit', 'held', '2017-03-29', '2017-04-02', 'stated', 0, 'Berlin', 'DEU', 'kr-mofa', 0.8, 1, 'kr-mofa:3', 'Yun Byung-se visits Germany',
   ['DEU'], [], ['bilateral-relations'], ['kor-yun-byung-se']),
  ('m-04', 'multilateral', 'held', '2017-03-20', '2017-03-22', 'stated', 0, 'New York', 'USA', 'kr-mofa', 0.8, 1, 'kr-mofa:4', 'Consultation at the United Nations with China, Côte d''Ivoire and Japan',
   ['CHN', 'CIV', 'JPN'], ['UN'], ['north-korea', 'regional-cooperation'], ['kor-lim-sung-nam', 'un-antonio-guterres']),
  ('m-05', 'ceremony', 'held', '2017-03-09', NULL, 'page-date', 1, 'Seoul', 'KOR', 'kr-mofa', 0.6, 1, 'kr-mofa:5', '임성남 제1차관, signing with </script><img src=x onerror=alert(1)>',
   ['XXA', 'BIH'], [], ['trade-investment'], ['kor-lim-sung-nam']),
  ('m-06', 'consultation', 'planned', '2017-03-30', NULL, 'stated', 0, 'Singapore', 'SGP', 'kr-mofa', 0.7, 1, 'kr-mofa:6', 'Policy consultation with Singapore',
   ['SGP'], ['ASEAN'], ['regional-cooperation'], []),
  ('a-01', 'visit', 'planned', '2017-04-10', '2017-04-12', 'stated', 0, 'Washington', 'USA', 'kr-mofa', 0.8, 1, 'kr-mofa:1', 'Yun Byung-se to visit the United States',
   ['USA'], [], ['alliance-defense'], ['kor-yun-byung-se']);
INSERT INTO releases (release, source, reference, url, title, published, layout, category, language, unofficial_translation, truncated, text, text_sha256, sha256, file, loaded_at)
  SELECT release, 'kr-mofa', NULL, 'https://www.example.org/release?seq=' || engagement, 'Release on ' || summary, start_date, 'test', 'press-release', 'en', false, false, summary,
         'x', 'x', 'x', TIMESTAMP '2017-04-02 09:00:00' FROM engagements WHERE engagement <> 'a-01';
INSERT INTO releases (release, source, reference, url, title, published, layout, category, language, unofficial_translation, truncated, text, text_sha256, sha256, file, loaded_at) VALUES
  ('kr-mofa:9', 'kr-mofa', '9', 'javascript:alert(1)', '"><script>alert(1)</script>', '2017-03-18', 'test', 'press-release', 'en', false, false, 'x', 'x', 'x', 'x', TIMESTAMP '2017-04-02 09:00:00'),
  ('kr-mofa:10', 'kr-mofa', '10', NULL, NULL, '2017-04-01', 'test', 'press-release', 'en', false, false, 'x', 'x', 'x', 'x', TIMESTAMP '2017-04-02 09:00:00');
INSERT INTO reports
  SELECT release || '#0' || engagement, release, engagement, kind, status, start_date, end_date, date_method, date_uncertainty, place, place_country, countries, organizations, topics, confidence, 'test'
  FROM engagements;
INSERT INTO reports SELECT 'kr-mofa:9#0', 'kr-mofa:9', engagement, kind, status, start_date, end_date, date_method, date_uncertainty, place, place_country, countries, organizations, topics, confidence, 'test'
  FROM engagements WHERE engagement = 'm-01';
INSERT INTO reports SELECT 'kr-mofa:10#0', 'kr-mofa:10', engagement, kind, status, start_date, end_date, date_method, date_uncertainty, place, place_country, countries, organizations, topics, confidence, 'test'
  FROM engagements WHERE engagement = 'm-02';
INSERT INTO engagement_people
  SELECT engagement, CASE WHEN officials.country = 'KOR' THEN 'home' ELSE 'counterpart' END, row_number() OVER (PARTITION BY engagement) - 1, officials.name,
         CASE officials.official WHEN 'kor-yun-byung-se' THEN 'Foreign Minister' WHEN 'usa-rex-tillerson' THEN 'Secretary of State' END,
         officials.country, officials.organization, officials.official
  FROM (SELECT engagement, unnest(officials) AS official FROM engagements) JOIN officials USING (official);
