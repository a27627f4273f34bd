-- title: Publishers in use
-- question: Whose releases are in the store?
-- section: Choices
-- column: source VARCHAR -- short name, such as kr-mofa
-- column: name VARCHAR -- full name of the publisher
-- column: home_country VARCHAR -- ISO 3166-1 alpha-3 code of its country; NULL for an organisation
-- column: releases BIGINT -- number of releases
-- column: engagements BIGINT -- number of engagements first read from its releases
-- chart: bar category=name value=releases
SELECT c.source, coalesce(name, c.source) AS name, home_country, releases, engagements
FROM coverage c
LEFT JOIN sources s USING (source)
WHERE releases > 0
ORDER BY name, c.source
