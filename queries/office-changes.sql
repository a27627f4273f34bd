-- title: Changes of minister
-- question: When did a new minister take office?
-- section: People
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries, ISO 3166-1 alpha-3; NULL for those whose ministries publish in the store
-- param: source VARCHAR[] = NULL -- publishers, as in sources, whose ministries are meant where no country is given
-- column: day DATE -- first day in office
-- column: official VARCHAR -- who took it, as in officials
-- column: name VARCHAR -- name in the gazetteer
-- column: title VARCHAR -- office, that of the head of a foreign ministry
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code; NULL for an organisation
-- column: country_name VARCHAR -- country, or the organisation with a foreign service of its own
-- chart: table
SELECT day, official, name, title, country, country_name
FROM office_changes
WHERE CASE WHEN $country::VARCHAR[] IS NULL
           THEN home IN (SELECT coalesce(home_country, home_organization) FROM sources
                         WHERE source IN (SELECT source FROM coverage WHERE releases > 0) AND ($source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)))
           ELSE list_contains($country::VARCHAR[], home) END
  AND ($from::DATE IS NULL OR day >= $from::DATE)
  AND ($to::DATE IS NULL OR day <= $to::DATE)
ORDER BY day, name
