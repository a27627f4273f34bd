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
WITH dates AS (
  SELECT coalesce(sum(releases), 0)::BIGINT AS n, coalesce(sum(releases) FILTER (dated = 'stated'), 0)::BIGINT AS stated,
         coalesce(sum(releases) FILTER (dated = 'resolved'), 0)::BIGINT AS resolved,
         coalesce(sum(releases) FILTER (dated = 'none'), 0)::BIGINT AS undated
  FROM release_years
),
people AS (
  SELECT coalesce(sum(mentions), 0)::BIGINT AS named, coalesce(sum(mentions_known), 0)::BIGINT AS known FROM coverage
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
  SELECT 3, 'stated', 'Date stated', stated, n, 'releases', NULL FROM dates
  UNION ALL
  SELECT 4, 'resolved', 'Date worked out', resolved, n, 'releases', NULL FROM dates
  UNION ALL
  SELECT 5, 'undated', 'No date', undated, n, 'releases', NULL FROM dates
  UNION ALL
  SELECT 6, 'known', 'Names known', known, named, 'mentions', NULL FROM people
  UNION ALL
  SELECT 7, 'rejects', 'Not read', (SELECT count(*) FROM rejects), (SELECT count(*) FROM rejects) + n, 'inputs', NULL FROM dates
)
SELECT measure, name, round(100.0 * counted / nullif(total, 0), 1) AS percent, counted, total, unit, samples
FROM figures
ORDER BY position
