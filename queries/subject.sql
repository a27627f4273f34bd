-- title: One country, official, topic or organisation
-- question: What is this, and what is it called?
-- section: Choices
-- param: by VARCHAR = REQUIRED {country, official, topic, organization} -- what it is
-- param: id VARCHAR = REQUIRED -- its identifier
-- column: name VARCHAR -- name for display
-- column: description VARCHAR -- region and capital, country served, definition or full name
-- chart: table
SELECT name, concat_ws(', ', nullif(subregion, ''), 'capital ' || nullif(capital, '')) AS description
FROM countries
WHERE $by::VARCHAR = 'country' AND country = $id::VARCHAR
UNION ALL
SELECT o.name, coalesce(c.name, g.name, o.organization)
FROM officials o
LEFT JOIN countries c ON c.country = o.country
LEFT JOIN organizations g ON g.organization = o.organization
WHERE $by::VARCHAR = 'official' AND o.official = $id::VARCHAR
UNION ALL
SELECT name, definition FROM topics WHERE $by::VARCHAR = 'topic' AND topic = $id::VARCHAR
UNION ALL
SELECT organization, name FROM organizations WHERE $by::VARCHAR = 'organization' AND organization = $id::VARCHAR
