-- title: Changes of minister
-- question: When did a new minister take office?
-- section: People
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries, ISO 3166-1 alpha-3; NULL for those whose ministries publish in the store
-- column: day DATE -- first day in office
-- column: label VARCHAR -- who took which office
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- chart: table
SELECT start_date AS day, o.name || ', ' || title AS label, o.country
FROM terms t
JOIN officials o USING (official)
WHERE start_date IS NOT NULL
  AND title IN (SELECT unnest(['Minister of Foreign Affairs', 'Minister for Foreign Affairs', 'Foreign Minister', 'Secretary of State', 'Minister of External Affairs',
                               'External Affairs Minister', 'Foreign Secretary', 'High Representative']))
  AND CASE WHEN $country::VARCHAR[] IS NULL THEN o.country IN (SELECT home_country FROM sources WHERE source IN (SELECT source FROM coverage WHERE releases > 0))
           ELSE list_contains($country::VARCHAR[], o.country) END
  AND ($from::DATE IS NULL OR start_date >= $from::DATE)
  AND ($to::DATE IS NULL OR start_date <= $to::DATE)
ORDER BY day, label
