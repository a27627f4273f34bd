-- title: Confidence and truth
-- question: Of the engagements shown with a confidence, how many are right?
-- section: Data quality
-- column: shown DOUBLE -- confidence to one decimal
-- column: confidence DOUBLE -- mean confidence of them, by a fit that has not seen their release
-- column: engagements BIGINT -- engagements found in the labelled samples with this confidence
-- column: correct BIGINT -- those of them that the labels have
-- column: percent DOUBLE -- correct by engagements, in percent
-- column: low_percent DOUBLE -- lower end of the 95 % interval (Wilson) of percent
-- column: high_percent DOUBLE -- upper end of it
-- chart: calibration x=confidence value=percent low=low_percent high=high_percent size=engagements
WITH binned AS (
  SELECT round(confidence, 1) AS shown, avg(confidence) AS confidence, count(*) AS n, count(*) FILTER (correct) AS correct
  FROM calibration
  GROUP BY shown
),
shares AS (
  SELECT *, correct / n AS p, 1.96 AS z FROM binned
)
SELECT shown, round(confidence, 3) AS confidence, n AS engagements, correct, round(100 * p, 1) AS percent,
       round(100 * (p + z * z / (2 * n) - z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n), 1) AS low_percent,
       round(100 * (p + z * z / (2 * n) + z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n), 1) AS high_percent
FROM shares
ORDER BY shown
