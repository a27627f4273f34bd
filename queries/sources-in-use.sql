-- title: Publishers in use
-- question: Whose releases are in the store?
-- section: Choices
-- column: source VARCHAR -- short name, such as kr-mofa
-- column: name VARCHAR -- full name of the publisher
-- column: home_country VARCHAR -- ISO 3166-1 alpha-3 code of its country; NULL for an organisation
-- column: releases BIGINT -- number of releases
-- column: engagements BIGINT -- number of engagements first read from its releases
-- chart: bar category=name value=releases
SELECT r.source, coalesce(s.name, r.source) AS name, s.home_country, r.releases, coalesce(e.engagements, 0) AS engagements
FROM (SELECT source, count(*) AS releases FROM releases GROUP BY source) r
LEFT JOIN (SELECT source, count(*) AS engagements FROM engagements GROUP BY source) e USING (source)
LEFT JOIN sources s USING (source)
ORDER BY name, r.source
