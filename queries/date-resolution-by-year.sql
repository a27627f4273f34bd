-- title: Dates of releases, by year
-- question: In which years do releases state their date, and where is it worked out?
-- section: Data quality
-- column: year VARCHAR -- year of publication, else of the first engagement that the release tells; "None" where there is none
-- column: dated VARCHAR -- stated on the page, resolved from what the release tells, or none
-- column: releases BIGINT -- number of releases
-- column: percent DOUBLE -- share of the year's releases, in percent
-- chart: stacked x=year value=percent series=dated
WITH years AS (
  -- Every year from the first to the last, and last the releases that have none.
  SELECT unnest(range(min(year), max(year) + 1)) AS y FROM release_years
  UNION ALL
  SELECT NULL WHERE EXISTS (SELECT 1 FROM release_years WHERE year IS NULL)
),
counted AS (
  SELECT year AS y, dated, sum(releases) AS n, sum(sum(releases)) OVER (PARTITION BY year) AS total
  FROM release_years
  GROUP BY year, dated
)
SELECT coalesce(years.y::VARCHAR, 'None') AS year, kinds.dated, coalesce(n, 0)::BIGINT AS releases,
       round(coalesce(100.0 * n / total, 0), 1) AS percent
FROM years
CROSS JOIN (SELECT unnest(['stated', 'resolved', 'none']) AS dated, unnest([1, 2, 3]) AS position) AS kinds
LEFT JOIN counted c ON c.y IS NOT DISTINCT FROM years.y AND c.dated = kinds.dated
ORDER BY years.y NULLS LAST, position
