-- title: Engagements by topic
-- question: What do we talk about most?
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
-- param: limit BIGINT = NULL -- rows at the most
-- column: topic VARCHAR -- the subject, as in topics
-- column: name VARCHAR -- name of the topic
-- column: engagements BIGINT -- number of engagements; one on three topics counts for each of them
-- column: held BIGINT -- those of them that were held
-- column: planned BIGINT -- those of them that were announced and not reported held
-- column: countries BIGINT -- number of countries it was discussed with
-- chart: bar category=name value=engagements filter=topic
WITH counted AS (
  -- The filter by topic is one of rows here: only the topics asked for are counted.
  SELECT topic, count(*) AS engagements, sum(held)::BIGINT AS held
  FROM selected_topics($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], NULL,
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[])
  WHERE $topic::VARCHAR[] IS NULL OR list_contains($topic::VARCHAR[], topic)
  GROUP BY topic
  ORDER BY engagements DESC, topic
  LIMIT $limit::BIGINT
),
spread AS (
  SELECT topic, count(*) AS countries
  FROM (SELECT DISTINCT pair
        FROM selected_pairs($from::DATE, $to::DATE, $country::VARCHAR[], $official::VARCHAR[], $topic::VARCHAR[],
                $organization::VARCHAR[], $kind::VARCHAR[], $status::VARCHAR[], $source::VARCHAR[]))
  JOIN topic_countries USING (pair)
  GROUP BY topic
)
SELECT topic, coalesce(name, topic) AS name, engagements, held, engagements - held AS planned,
       coalesce(countries, 0) AS countries
FROM counted
LEFT JOIN spread USING (topic)
LEFT JOIN topics USING (topic)
ORDER BY engagements DESC, topic
