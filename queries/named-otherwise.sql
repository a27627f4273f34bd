-- title: Named otherwise
-- question: Which countries, organisations and officials go by this other name too?
-- section: Choices
-- param: name VARCHAR = REQUIRED -- the other name, such as Vietnam or UK; accents, case and full stops make no difference
-- column: field VARCHAR -- country, organization or official
-- column: value VARCHAR -- the country, organisation or official, as in the table of that name
-- column: other_name VARCHAR -- the other name
-- chart: table
SELECT field, value, name AS other_name
FROM other_names
WHERE replace(lower(strip_accents(name)), '.', '') = replace(lower(strip_accents(trim($name::VARCHAR))), '.', '')
ORDER BY field, value, other_name
