-- title: One engagement
-- question: What is known of this engagement?
-- section: Engagements
-- param: engagement VARCHAR = REQUIRED -- the engagement, as in engagements
-- column: engagement VARCHAR -- the engagement
-- column: kind VARCHAR -- kind of engagement
-- column: status VARCHAR -- held or planned
-- column: start_date DATE -- first day
-- column: end_date DATE -- last day; NULL for one day
-- column: date_method VARCHAR -- how the date was resolved
-- column: date_uncertainty INTEGER -- days that the date may be off
-- column: place VARCHAR -- city
-- column: place_country VARCHAR -- its country, ISO 3166-1 alpha-3
-- column: place_country_name VARCHAR -- name of that country
-- column: countries VARCHAR[] -- countries that took part, ISO 3166-1 alpha-3
-- column: country_names VARCHAR[] -- their names, in the same order
-- column: organizations VARCHAR[] -- organisations that took part or convened it
-- column: topics VARCHAR[] -- subjects discussed, as in topics
-- column: topic_names VARCHAR[] -- their names, in the same order
-- column: officials VARCHAR[] -- persons of both sides, as in officials
-- column: summary VARCHAR -- who met whom, in one line
-- column: confidence DOUBLE -- how sure the reading is, 0 to 1
-- column: source VARCHAR -- publisher, as in sources
-- column: source_name VARCHAR -- full name of the publisher
-- column: release VARCHAR -- the release that tells it best
-- column: title VARCHAR -- title of that release
-- column: url VARCHAR -- address of that release
-- column: releases INTEGER -- number of releases that report it
-- chart: table
WITH one AS MATERIALIZED (
  SELECT number, e.*, release_number
  FROM engagements e
  JOIN engagement_rows ON number = e.rowid
  WHERE e.rowid = engagement_number($engagement::VARCHAR) AND e.engagement = $engagement::VARCHAR
)
SELECT e.engagement, e.kind, e.status, e.start_date, e.end_date, e.date_method, e.date_uncertainty,
       e.place, e.place_country, p.name AS place_country_name,
       list_sort(e.countries) AS countries,
       coalesce((SELECT list(coalesce(c.name, u.country) ORDER BY u.country)
                 FROM (SELECT unnest(countries) AS country FROM one) u LEFT JOIN countries c USING (country)), []) AS country_names,
       e.organizations, list_sort(e.topics) AS topics,
       coalesce((SELECT list(coalesce(t.name, u.topic) ORDER BY u.topic)
                 FROM (SELECT unnest(topics) AS topic FROM one) u LEFT JOIN topics t USING (topic)), []) AS topic_names,
       e.officials, e.summary, e.confidence, e.source, s.name AS source_name, e.release, r.title, r.url, e.releases
FROM one e
LEFT JOIN countries p ON p.country = e.place_country
LEFT JOIN sources s ON s.source = e.source
LEFT JOIN (SELECT rowid AS release_number, title, url FROM releases WHERE rowid IN (SELECT release_number FROM one)) r
  USING (release_number)
