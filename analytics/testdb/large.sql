-- getvariable('engagements') engagements over eight years, drawn by hash, so that they are the same in every run, two to
-- a release.
INSERT INTO sources (source, name, home_country) VALUES ('kr-mofa', 'Ministry of Foreign Affairs, Republic of Korea', 'KOR');
INSERT INTO countries
  SELECT chr((65 + i // 26)::INTEGER) || chr((65 + i % 26)::INTEGER) || 'X', chr((65 + i // 26)::INTEGER) || chr((65 + i % 26)::INTEGER),
         'Country ' || i, 'Region ' || i % 5, 'Subregion ' || i % 22, 'Capital ' || i, i % 170 - 80, i - 100
  FROM range(200) t(i);
INSERT INTO organizations SELECT 'ORG' || i, 'Organisation ' || i, 'organization' FROM range(60) t(i);
INSERT INTO topics SELECT 'topic-' || i, 'Topic ' || i, 'Topic ' || i FROM range(24) t(i);
INSERT INTO officials SELECT 'official-' || i, 'Official ' || i, CASE WHEN i % 3 = 0 THEN 'KOR' END, NULL, i % 3 = 0 FROM range(3000) t(i);
-- As many terms as the gazetteer has; one in 300 heads the foreign ministry of the publisher.
INSERT INTO terms
  SELECT 'official-' || i % 3000,
         CASE WHEN i % 300 = 0 THEN 'Minister of Foreign Affairs'
              ELSE ['Ambassador to Country ', 'Minister of Foreign Affairs of Country ', 'Deputy Minister for Country '][i % 3 + 1] || i % 200 END,
         DATE '2012-01-01' + (i % 2920)::INTEGER, DATE '2014-01-01' + (i % 2920)::INTEGER, NULL
  FROM range(5700) t(i);
INSERT INTO places SELECT 'City ' || i, 'AAX', i % 170 - 80, i % 360 - 180 FROM range(400) t(i);

CREATE TEMP MACRO draw(i, salt, n) AS (hash(i, salt) % n)::BIGINT;

INSERT INTO releases (release, source, reference, url, title, published, layout, category, language, unofficial_translation,
  truncated, text, text_sha256, sha256, file, loaded_at)
  SELECT 'kr-mofa:' || i, 'kr-mofa', i::VARCHAR, NULL, 'Release ' || i, DATE '2012-01-01' + draw(i, 'day', 2920)::INTEGER, 'plain',
         'press-release', 'en', false, false, repeat('The ministers met on March 22. ', 60), '', 'aa', i || '.txt', '2020-01-01'
  FROM range((getvariable('engagements') + 1) // 2) t(i);
INSERT INTO points SELECT release, p, 'numbered', p::VARCHAR, NULL, 1, p * 31, p * 31 + 30
  FROM (SELECT release, unnest(range(5)) AS p FROM releases);
-- All releases have the same six words, in the same pairs; and, by the index alone, twenty of two thousand others that are
-- as unevenly frequent as words are, so that a search finds from a few releases to most.
INSERT INTO search_releases
  SELECT row_number() OVER (ORDER BY published DESC, release) - 1, release, source, published, 360 FROM releases;
INSERT INTO search_terms
  SELECT unnest(['22', 'march', 'met', 'minist', 'on', 'the']), unnest(range(6)), getvariable('engagements'), 0.1;
CREATE TEMP TABLE said AS
  SELECT DISTINCT 6 + floor(exp(ln(2000) * draw(number, 'word ' || i, 1000000) / 1000000))::INTEGER AS term, number AS release
  FROM search_releases, range(20) t(i);
INSERT INTO search_postings
  SELECT t.number, r.number, 2000 + r.number % 100 FROM search_terms t, search_releases r
  UNION ALL SELECT term, release, 1000 + release % 100 FROM said
  ORDER BY ALL;
INSERT INTO search_terms
  SELECT 'q' || chr((97 + term // 676)::INTEGER) || chr((97 + term // 26 % 26)::INTEGER) || chr((97 + term % 26)::INTEGER) || 'x', term, count(*),
         ln(1 + getvariable('engagements') / 2 / count(*))
  FROM said
  GROUP BY term;
DROP TABLE said;
INSERT INTO search_places
  SELECT a.number, b.number, r.number, 5
  FROM search_terms a
  JOIN search_terms b ON (a.term, b.term) IN (('the', 'minist'), ('minist', 'met'), ('met', 'on'), ('on', 'march'), ('march', '22'))
  CROSS JOIN search_releases r
  ORDER BY ALL;
INSERT INTO engagements
  SELECT 'e' || i, (['meeting', 'call', 'multilateral', 'visit', 'consultation', 'ceremony'])[1 + draw(i, 'kind', 6)],
         CASE WHEN draw(i, 'status', 10) = 0 THEN 'planned' ELSE 'held' END,
         CASE WHEN draw(i, 'dated', 50) > 0 THEN DATE '2012-01-01' + draw(i, 'day', 2920)::INTEGER END, NULL, 'stated', 0,
         CASE WHEN draw(i, 'placed', 3) = 0 THEN 'City ' || draw(i, 'city', 400) END, 'AAX', 'kr-mofa', 0.8, 1, 'kr-mofa:' || i // 2,
         'Official ' || draw(i, 'home', 30) || ' met Official ' || 30 + draw(i, 'counterpart', 2970),
         [chr((65 + c // 26)::INTEGER) || chr((65 + c % 26)::INTEGER) || 'X'
          FOR c IN list_distinct([draw(i, 'c' || k, 200) * draw(i, 'd' || k, 200) // 200 FOR k IN range(1 + draw(i, 'many', 3))])],
         CASE WHEN draw(i, 'org', 4) = 0 THEN ['ORG' || draw(i, 'org', 60)] ELSE [] END,
         list_distinct(['topic-' || draw(i, 't' || k, 24) FOR k IN range(draw(i, 'topics', 4))]),
         ['official-' || draw(i, 'home', 30), 'official-' || 30 + draw(i, 'counterpart', 2970)]
  FROM range(getvariable('engagements')) t(i)
  ORDER BY 4 NULLS LAST, 1;
INSERT INTO engagement_people
  SELECT engagement, side, 0, 'Official ' || split_part(o, '-', 2), 'Minister', NULL, NULL, o
  FROM (SELECT engagement, unnest(['home', 'counterpart']) AS side, unnest(officials) AS o FROM engagements);
INSERT INTO reports
  SELECT release || '#' || engagement, release, engagement, kind, status, start_date, end_date, date_method, date_uncertainty, place, place_country,
         countries, organizations, topics, confidence, 'test'
  FROM engagements;
INSERT INTO evidence
  SELECT report, unnest(['kind', 'date', 'country', 'topic']), 'value', 1, 36, 45 FROM reports;
