-- title: Officials in use
-- question: Which officials can one filter by?
-- section: Choices
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: official VARCHAR -- the person, as in officials
-- column: name VARCHAR -- name for display
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=name value=engagements
SELECT value AS official, name, sum(engagements)::BIGINT AS engagements
FROM in_use
WHERE field = 'official' AND ($source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source))
GROUP BY value, name
ORDER BY name, value
