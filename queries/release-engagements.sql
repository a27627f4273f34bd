-- title: Engagements of a release
-- question: Which engagements does this release report?
-- section: Releases
-- param: release VARCHAR = REQUIRED -- the release, as in releases
-- column: engagement VARCHAR -- the engagement, as in engagements
-- column: report VARCHAR -- the engagement as this release tells it, as in reports
-- column: summary VARCHAR -- who met whom, in one line
-- column: kind VARCHAR -- kind of engagement as told here
-- column: status VARCHAR -- held or planned, as told here
-- column: start_date DATE -- first day as told here
-- column: end_date DATE -- last day as told here
-- column: countries VARCHAR[] -- countries as told here, ISO 3166-1 alpha-3
-- column: releases INTEGER -- number of releases that report the engagement
-- chart: table link=engagement
WITH told AS MATERIALIZED (
  SELECT number, report_number
  FROM engagement_reports
  WHERE release_number IN (SELECT rowid FROM releases WHERE rowid = release_number($release::VARCHAR) AND release = $release::VARCHAR)
)
SELECT t.engagement, t.report, g.summary, t.kind, t.status, t.start_date, t.end_date, t.countries, g.releases
FROM told
JOIN reports t ON t.rowid = report_number
JOIN engagements g ON g.rowid = number
ORDER BY t.start_date NULLS LAST, t.report
