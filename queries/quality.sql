-- title: Data quality in a few figures
-- question: How far can the figures of this store be trusted?
-- section: Data quality
-- column: measure VARCHAR -- recall, precision, stated, resolved, undated, known or rejects
-- column: name VARCHAR -- what it says
-- column: percent DOUBLE -- counted by total, in percent; NULL where there is nothing to count
-- column: counted BIGINT -- number that it holds of
-- column: total BIGINT -- number that it could hold of
-- column: unit VARCHAR -- what is counted
-- column: samples BIGINT -- labelled releases that accuracy was measured on; NULL for figures of the store itself
-- chart: table
WITH release_dates AS (
  SELECT release,
         CASE WHEN published IS NOT NULL THEN 'stated'
              WHEN release IN (SELECT release FROM reports WHERE start_date IS NOT NULL) THEN 'resolved'
              ELSE 'undated' END AS dated
  FROM releases
),
people AS (
  SELECT count(*) AS named, count(*) FILTER (o.recognised) AS known
  FROM engagement_people p
  JOIN officials o USING (official)
),
samples AS (
  SELECT max(labelled) AS n FROM accuracy WHERE measure = 'value' AND item = 'published'
),
figures AS (
  SELECT 1 AS position, 'recall' AS measure, 'Found' AS name, correct::BIGINT AS counted, labelled::BIGINT AS total,
         'labelled engagements' AS unit, n::BIGINT AS samples
  FROM accuracy, samples WHERE split = 'all'
  UNION ALL
  SELECT 2, 'precision', 'Right', correct, found, 'engagements found', n FROM accuracy, samples WHERE split = 'all'
  UNION ALL
  SELECT 3, 'stated', 'Date stated', count(*) FILTER (dated = 'stated'), count(*), 'releases', NULL FROM release_dates
  UNION ALL
  SELECT 4, 'resolved', 'Date worked out', count(*) FILTER (dated = 'resolved'), count(*), 'releases', NULL FROM release_dates
  UNION ALL
  SELECT 5, 'undated', 'No date', count(*) FILTER (dated = 'undated'), count(*), 'releases', NULL FROM release_dates
  UNION ALL
  SELECT 6, 'known', 'Names known', known, named, 'mentions', NULL FROM people
  UNION ALL
  SELECT 7, 'rejects', 'Not read', count(*), count(*) + (SELECT count(*) FROM releases), 'inputs', NULL FROM rejects
)
SELECT measure, name, round(100.0 * counted / nullif(total, 0), 1) AS percent, counted, total, unit, samples
FROM figures
ORDER BY position
