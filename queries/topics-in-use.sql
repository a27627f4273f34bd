-- title: Topics in use
-- question: Which topics can one filter by?
-- section: Choices
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: topic VARCHAR -- the subject, as in topics
-- column: name VARCHAR -- name for display
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=name value=engagements
WITH counted AS (
  SELECT topic, count(*) AS engagements
  FROM (
    SELECT unnest(topics) AS topic
    FROM engagements
    WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
  )
  GROUP BY topic
)
SELECT topic, coalesce(name, topic) AS name, engagements
FROM counted
LEFT JOIN topics USING (topic)
ORDER BY name, topic
