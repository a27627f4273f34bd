-- title: Dates of releases, by publisher
-- question: Which share of the releases has a date, stated or worked out?
-- section: Data quality
-- column: source VARCHAR -- publisher, as in sources
-- column: source_name VARCHAR -- its name
-- column: dated VARCHAR -- stated on the page, resolved from what the release tells, or none
-- column: releases BIGINT -- number of releases
-- column: percent DOUBLE -- share of the publisher's releases, in percent
-- chart: bar category=source value=percent series=dated
WITH counted AS (
  SELECT source, dated, sum(releases) AS n FROM release_years GROUP BY ALL
),
totals AS (
  SELECT source, sum(n) AS total FROM counted GROUP BY source
)
SELECT source, coalesce(s.name, source) AS source_name, dated, coalesce(n, 0)::BIGINT AS releases,
       round(100.0 * coalesce(n, 0) / total, 1) AS percent
FROM totals
CROSS JOIN (SELECT unnest(['stated', 'resolved', 'none']) AS dated, unnest([1, 2, 3]) AS position)
LEFT JOIN counted USING (source, dated)
LEFT JOIN sources s USING (source)
ORDER BY total DESC, source, position
