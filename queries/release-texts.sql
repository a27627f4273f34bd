-- title: The texts of some releases
-- question: What do these releases say?
-- section: Releases
-- param: release VARCHAR[] = REQUIRED -- the releases, as in releases
-- column: release VARCHAR -- the release
-- column: text VARCHAR -- its text, which begins with its title
-- chart: table link=release
SELECT release, text
FROM releases
WHERE list_contains($release::VARCHAR[], release)
ORDER BY release
