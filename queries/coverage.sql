-- title: Coverage
-- question: What does the store have, from when to when, and how much of it has a date?
-- section: Trends
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- column: first_date DATE -- first day of the earliest engagement
-- column: last_date DATE -- first day of the latest engagement, planned ones included
-- column: last_held DATE -- first day of the latest engagement that was held
-- column: first_published DATE -- day of the earliest release that states it
-- column: last_published DATE -- day of the newest release that states it
-- column: newest DATE -- the later of last_held and last_published: the day up to which periods are complete
-- column: releases BIGINT -- number of releases
-- column: releases_dated BIGINT -- those of them that state their day of publication
-- column: releases_used BIGINT -- those of them that report an engagement
-- column: engagements BIGINT -- number of engagements
-- column: engagements_dated BIGINT -- those of them with a date
-- column: engagements_undated BIGINT -- those of them without
-- column: rejects BIGINT -- number of inputs that could not be read
-- chart: table
WITH e AS (
  SELECT min(start_date) AS first_date, max(start_date) AS last_date,
         max(start_date) FILTER (status = 'held') AS last_held, count(*) AS engagements, count(start_date) AS dated
  FROM engagements
  WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
),
r AS (
  SELECT min(published) AS first_published, max(published) AS last_published, count(*) AS releases,
         count(published) AS dated, count(*) FILTER (release IN (SELECT release FROM reports)) AS used
  FROM releases
  WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
)
SELECT first_date, last_date, last_held, first_published, last_published, greatest(last_held, last_published) AS newest,
       releases, r.dated AS releases_dated, used AS releases_used,
       engagements, e.dated AS engagements_dated, engagements - e.dated AS engagements_undated,
       (SELECT count(*) FROM rejects) AS rejects
FROM e, r
