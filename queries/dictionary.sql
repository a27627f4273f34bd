-- title: Data dictionary
-- question: Which tables and columns are there, and what do they mean?
-- section: Data
-- column: table_name VARCHAR -- name of the table
-- column: table_description VARCHAR -- what its rows are
-- column: position INTEGER -- position of the column, from 1
-- column: column_name VARCHAR -- name of the column
-- column: type VARCHAR -- its type
-- column: required BOOLEAN -- whether it always has a value
-- column: description VARCHAR -- what it says
-- chart: table
SELECT t.table_name, t.comment AS table_description, c.column_index AS position, c.column_name, c.data_type AS type,
       NOT c.is_nullable AS required, c.comment AS description
FROM duckdb_tables() t
JOIN duckdb_columns() c ON c.table_oid = t.table_oid AND c.database_oid = t.database_oid
WHERE NOT t.internal
ORDER BY t.table_name, c.column_index
