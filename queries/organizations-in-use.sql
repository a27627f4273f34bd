-- title: Organisations in use
-- question: Which organisations can one filter by?
-- section: Choices
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: organization VARCHAR -- short name, such as ASEAN
-- column: name VARCHAR -- name for display
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=name value=engagements
WITH counted AS (
  SELECT organization, count(*) AS engagements
  FROM (
    SELECT unnest(organizations) AS organization
    FROM engagements
    WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
  )
  GROUP BY organization
)
SELECT organization, coalesce(name, organization) AS name, engagements
FROM counted
LEFT JOIN organizations USING (organization)
ORDER BY name, organization
