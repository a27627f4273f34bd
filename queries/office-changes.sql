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
WITH own_titles AS (
  -- Titles that head a foreign ministry in one state alone: elsewhere a Foreign Secretary is a civil servant, as in India.
  FROM (VALUES
    ('BGD', 'Foreign Adviser'),
    ('CHE', 'Head of the Federal Department of Foreign Affairs'),
    ('EU', 'High Representative for Foreign and Security Policy'),
    ('EU', 'High Representative of the Union for Foreign Affairs and Security Policy'),
    ('FSM', 'Secretary of Foreign Affairs'),
    ('GBR', 'Foreign Secretary'),
    ('GBR', 'Secretary of State for Foreign and Commonwealth Affairs'),
    ('GBR', 'Secretary of State for Foreign, Commonwealth and Development Affairs'),
    ('KEN', 'Cabinet Secretary for Foreign Affairs'),
    ('KEN', 'Cabinet Secretary for Foreign and Diaspora Affairs'),
    ('MEX', 'Secretary of Foreign Affairs'),
    ('PHL', 'Secretary of Foreign Affairs'),
    ('SMR', 'Secretary of State for Foreign Affairs'),
    ('USA', 'Secretary of State'),
    ('VAT', 'Secretary for Relations with States')) own(home, title)
),
country_names AS (
  SELECT name, country FROM countries
  UNION
  SELECT name, value FROM other_names WHERE field = 'country'
),
-- Who serves an organisation now may have headed a ministry before: "Minister of Foreign Affairs of Norway".
served AS (
  SELECT official, o.name, title, start_date, coalesce(end_date, checked) AS last_date,
    coalesce(n.country, o.country, o.organization) AS home, regexp_replace(title, '^Acting ', '') AS office, office <> title AS acting
  FROM terms t
  JOIN officials o USING (official)
  LEFT JOIN country_names n ON n.name = regexp_extract(title, '^.*(?:Minister|Affairs|Cooperation|Trade) of (?:the )?(.+)$', 1)
  WHERE start_date IS NOT NULL
),
-- Anywhere it is the minister of foreign (or external, or international) affairs or relations, whatever else the ministry or the
-- minister has charge of; but no deputy, no minister of state, and nobody who stands in for less than a month.
heads AS (
  SELECT official, s.name, s.title, start_date, last_date, s.home
  FROM served s
  LEFT JOIN own_titles own ON own.home = s.home AND own.title = office
  WHERE (own.title IS NOT NULL
         OR regexp_matches(office, '^(?:[A-Z][A-Za-z ]+ and )?(?:Foreign|Foreign Affairs|External Affairs) Minister(?: of |$)')
         OR regexp_matches(office, '^(?:[A-Z][A-Za-z ]+ and )?(?:Federal )?Minister (?:of|for|[Rr]esponsible for) (?:the )?(?:Europe and |European and )?'
                                || '(?:Foreign|External|International)(?: and [A-Z][A-Za-z]+)? (?:Affairs|Relations)(?:,| of | and |$)'))
    AND (NOT acting OR last_date - start_date > 30)
)
SELECT start_date AS day, official, h.name, title, c.country, coalesce(c.name, home) AS country_name
FROM heads h
LEFT JOIN countries c ON c.country = home
WHERE CASE WHEN $country::VARCHAR[] IS NULL
           THEN home IN (SELECT coalesce(home_country, home_organization) FROM sources
                         WHERE source IN (SELECT source FROM coverage WHERE releases > 0) AND ($source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], source)))
           ELSE list_contains($country::VARCHAR[], home) END
-- Who goes on, as a ministry is renamed or a cabinet sworn in again, is no change.
QUALIFY coalesce(start_date - max(last_date) OVER (PARTITION BY official, home ORDER BY start_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) > 31, true)
    AND ($from::DATE IS NULL OR start_date >= $from::DATE)
    AND ($to::DATE IS NULL OR start_date <= $to::DATE)
ORDER BY day, h.name
