-- Puts rows that a test has in any order into that of the store: engagements by first day and identifier, and what belongs to
-- one side by side.
CREATE TEMP TABLE ordered AS SELECT * FROM engagements ORDER BY start_date NULLS LAST, engagement;
DELETE FROM engagements;
INSERT INTO engagements SELECT * FROM ordered;
CREATE OR REPLACE TEMP TABLE ordered AS SELECT * FROM engagement_people ORDER BY engagement, side DESC, position;
DELETE FROM engagement_people;
INSERT INTO engagement_people SELECT * FROM ordered;
CREATE OR REPLACE TEMP TABLE ordered AS SELECT * FROM points ORDER BY release, point;
DELETE FROM points;
INSERT INTO points SELECT * FROM ordered;
CREATE OR REPLACE TEMP TABLE ordered AS SELECT * FROM evidence ORDER BY report, start_byte;
DELETE FROM evidence;
INSERT INTO evidence SELECT * FROM ordered;
DROP TABLE ordered;
