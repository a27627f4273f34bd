-- title: Topics and countries
-- question: What do we talk about with whom?
-- section: Topics
-- param: from DATE = NULL -- first day of the period
-- param: to DATE = NULL -- last day of the period
-- param: country VARCHAR[] = NULL -- countries that took part, ISO 3166-1 alpha-3
-- param: official VARCHAR[] = NULL -- officials who took part, as in officials
-- param: topic VARCHAR[] = NULL -- subjects discussed, as in topics
-- param: organization VARCHAR[] = NULL -- organisations that took part, such as ASEAN
-- param: kind VARCHAR[] = NULL {meeting, call, multilateral, visit, consultation, ceremony} -- kinds of engagement
-- param: status VARCHAR[] = NULL {held, planned} -- held or planned
-- param: source VARCHAR[] = NULL -- publishers, as in sources
-- param: topics BIGINT = 12 -- topics at the most, those with most engagements
-- param: countries BIGINT = 15 -- countries at the most, those with most engagements
-- column: topic VARCHAR -- the subject, as in topics
-- column: name VARCHAR -- name for display
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- column: country_name VARCHAR -- name of the country
-- column: engagements BIGINT -- number of engagements with the country on the topic
-- chart: sankey source=country_name target=name value=engagements from=country to=topic
WITH pairs AS MATERIALIZED (
  -- The filters by country and topic are ones of rows here: only those asked for are counted, not what took part or was discussed
  -- besides. To pick the engagements that have one of them first spares reading all; that have any of several takes longer.
  SELECT topic, country, engagements
  FROM (SELECT pair, count(*) AS engagements
        FROM selected_pairs($from::DATE, $to::DATE,
                CASE WHEN len($country::VARCHAR[]) = 1 THEN $country::VARCHAR[] END, $official::VARCHAR[],
                CASE WHEN len($topic::VARCHAR[]) = 1 THEN $topic::VARCHAR[] END,
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
        GROUP BY pair)
  JOIN topic_countries USING (pair)
  WHERE ($country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], country))
    AND ($topic::VARCHAR[] IS NULL OR list_contains($topic::VARCHAR[], topic))
),
subjects AS (
  SELECT topic FROM pairs GROUP BY topic ORDER BY sum(engagements) DESC, topic LIMIT $topics::BIGINT
),
partners AS (
  SELECT country FROM pairs GROUP BY country ORDER BY sum(engagements) DESC, country LIMIT $countries::BIGINT
)
SELECT p.topic, coalesce(t.name, p.topic) AS name, p.country, coalesce(c.name, p.country) AS country_name, engagements
FROM pairs p
JOIN subjects ON subjects.topic = p.topic
JOIN partners ON partners.country = p.country
LEFT JOIN topics t ON t.topic = p.topic
LEFT JOIN countries c ON c.country = p.country
ORDER BY engagements DESC, p.topic, p.country
