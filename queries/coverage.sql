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
SELECT min(first_date) AS first_date, max(last_date) AS last_date, max(last_held) AS last_held,
       min(first_published) AS first_published, max(last_published) AS last_published,
       greatest(max(last_held), max(last_published)) AS newest,
       coalesce(sum(releases), 0)::BIGINT AS releases, coalesce(sum(releases_dated), 0)::BIGINT AS releases_dated,
       coalesce(sum(releases_used), 0)::BIGINT AS releases_used,
       coalesce(sum(engagements), 0)::BIGINT AS engagements, coalesce(sum(engagements_dated), 0)::BIGINT AS engagements_dated,
       coalesce(sum(engagements - engagements_dated), 0)::BIGINT AS engagements_undated,
       (SELECT count(*) FROM rejects) AS rejects
FROM coverage
WHERE $source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)
