-- title: Fields read right
-- question: Of the engagements found, what is read right?
-- section: Data quality
-- column: field VARCHAR -- the field
-- column: name VARCHAR -- the same for display
-- column: scored VARCHAR -- value: the share that is right; list: F1, as several values may be missed or made up
-- column: labelled BIGINT -- values that the labels have
-- column: found BIGINT -- values that were read
-- column: correct BIGINT -- those read that the labels have
-- column: percent DOUBLE -- share right or F1, in percent; NULL where there is none
-- chart: bar category=name value=percent
SELECT item AS field, CASE item WHEN 'organizations' THEN 'Organisations' ELSE upper(item[1]) || replace(item[2:], '_', ' ') END AS name, measure AS scored, labelled::BIGINT AS labelled,
       found::BIGINT AS found, correct::BIGINT AS correct, round(100 * score, 1) AS percent
FROM accuracy
WHERE measure IN ('value', 'list')
ORDER BY percent DESC NULLS LAST, position
