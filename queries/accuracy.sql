-- title: Engagements found, by kind and publisher
-- question: How many engagements are found, and how many of those found are right?
-- section: Data quality
-- param: split VARCHAR = NULL {all, kind, source} -- one way of splitting them: all, kind or source
-- column: item VARCHAR -- all, the kind, or the publisher
-- column: name VARCHAR -- the same for display
-- column: split VARCHAR -- what item is: all, kind or source
-- column: labelled BIGINT -- engagements that the labelled samples report
-- column: found BIGINT -- engagements that were found
-- column: correct BIGINT -- those found that the labels have
-- column: precision_percent DOUBLE -- correct by found, in percent; NULL where nothing was found
-- column: recall_percent DOUBLE -- correct by labelled, in percent; NULL where nothing is labelled
-- column: percent DOUBLE -- F1, the harmonic mean of both
-- chart: bar category=name value=percent
SELECT item, CASE split WHEN 'all' THEN 'All' WHEN 'source' THEN item ELSE upper(item[1]) || item[2:] END AS name,
       split, labelled::BIGINT AS labelled, found::BIGINT AS found, correct::BIGINT AS correct,
       round(100 * precision, 1) AS precision_percent, round(100 * recall, 1) AS recall_percent, round(100 * score, 1) AS percent
FROM accuracy
WHERE measure = 'engagements'
  AND ($split::VARCHAR IS NULL OR split = $split::VARCHAR)
ORDER BY position
