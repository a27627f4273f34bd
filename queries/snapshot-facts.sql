-- title: About the snapshot
-- question: When was this snapshot built, by which version, from how much?
-- section: Store
-- column: key VARCHAR -- name of the fact: built_at, version, releases, engagements and others
-- column: value VARCHAR -- the fact; times are ISO 8601 in UTC
-- chart: table
SELECT key, value
FROM snapshot
ORDER BY key
