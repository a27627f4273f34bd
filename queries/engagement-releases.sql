-- title: Releases of an engagement
-- question: Which releases report this engagement, and how?
-- section: Engagements
-- param: engagement VARCHAR = REQUIRED -- the engagement, as in engagements
-- column: report VARCHAR -- the engagement as this release tells it, as in reports
-- column: release VARCHAR -- the release
-- column: title VARCHAR -- title of the release
-- column: url VARCHAR -- its address
-- column: published DATE -- day of publication
-- column: source VARCHAR -- publisher, as in sources
-- column: kind VARCHAR -- kind of engagement as told there
-- column: status VARCHAR -- held or planned, as told there
-- column: start_date DATE -- first day as told there
-- column: end_date DATE -- last day as told there
-- column: date_method VARCHAR -- how the date was resolved
-- column: date_uncertainty INTEGER -- days that the date may be off
-- column: place VARCHAR -- city as told there
-- column: confidence DOUBLE -- how sure the reading is, 0 to 1
-- column: rule VARCHAR -- name of the rule that found it
-- column: best BOOLEAN -- whether this release tells it best
-- chart: table link=release
WITH told AS MATERIALIZED (
  SELECT report_number, release_number
  FROM engagement_reports
  WHERE number IN (SELECT rowid FROM engagements WHERE rowid = engagement_number($engagement::VARCHAR) AND engagement = $engagement::VARCHAR)
)
SELECT t.report, t.release, r.title, r.url, r.published, r.source, t.kind, t.status, t.start_date, t.end_date,
       t.date_method, t.date_uncertainty, t.place, t.confidence, t.rule,
       t.release = (SELECT release FROM engagements WHERE rowid = engagement_number($engagement::VARCHAR)) AS best
FROM told
JOIN reports t ON t.rowid = report_number
JOIN releases r ON r.rowid = release_number
ORDER BY best DESC, r.published NULLS LAST, t.report
