-- title: Terms of an official
-- question: Which offices did this official hold, and when?
-- section: People
-- param: official VARCHAR = REQUIRED -- the official, as in officials
-- column: title VARCHAR -- office held
-- column: start_date DATE -- first day in office, where known
-- column: end_date DATE -- last day in office; NULL where in office when checked, or unknown
-- column: checked DATE -- day up to which the gazetteer was checked
-- chart: table
SELECT title, start_date, end_date, checked
FROM terms
WHERE official = $official::VARCHAR
ORDER BY coalesce(start_date, end_date, checked) DESC, title
