-- title: Topics in use
-- question: Which topics can one filter by?
-- section: Choices
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: topic VARCHAR -- the subject, as in topics
-- column: name VARCHAR -- name for display
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=name value=engagements
SELECT value AS topic, name, sum(engagements)::BIGINT AS engagements
FROM in_use
WHERE field = 'topic' AND ($source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source))
GROUP BY value, name
ORDER BY name, value
