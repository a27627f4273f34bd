-- title: Inputs that could not be read
-- question: Which inputs could not be read, and why?
-- section: Data quality
-- column: file VARCHAR -- input as the user named it
-- column: reason VARCHAR -- empty, binary, no-body, too-large, unreadable or bad-json
-- column: detail VARCHAR -- what is wrong and what to do
-- column: bytes BIGINT -- size of the input
-- column: loaded_at TIMESTAMP -- when the load was tried, UTC
-- chart: table
SELECT file, reason, detail, bytes, loaded_at
FROM rejects
ORDER BY loaded_at DESC, file
LIMIT 1000
