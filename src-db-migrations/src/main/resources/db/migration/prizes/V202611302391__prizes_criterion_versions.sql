-- Who changes a criterion says which version was seen. Numbers of one sequence: a criterion that takes the place of one that
-- was removed is not taken for it. What is as usual was never changed, whether it has a row or not.
CREATE SEQUENCE prizes.criterion_version;
ALTER TABLE prizes.criterion ADD COLUMN version bigint NOT NULL DEFAULT 0;
