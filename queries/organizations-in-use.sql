-- title: Organisations in use
-- question: Which organisations can one filter by?
-- section: Choices
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: organization VARCHAR -- short name, such as ASEAN
-- column: name VARCHAR -- name for display
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=name value=engagements
SELECT value AS organization, name, sum(engagements)::BIGINT AS engagements
FROM in_use
WHERE field = 'organization' AND ($source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source))
GROUP BY value, name
ORDER BY name, value
