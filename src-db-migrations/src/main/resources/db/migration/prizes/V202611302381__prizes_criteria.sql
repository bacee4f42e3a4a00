-- By what projects are judged becomes data of the edition: names, and what each score means, in six languages. An edition
-- without words has the nine criteria of the rules, in their order.
ALTER TABLE prizes.criterion DROP CONSTRAINT criterion_criterion_check;
ALTER TABLE prizes.criterion ALTER COLUMN criterion TYPE integer USING array_position(ARRAY['COMPLETE', 'RELEVANCE',
    'RESULTS', 'EMPOWERMENT', 'SDG', 'REPLICABILITY', 'SUSTAINABILITY', 'PARTNERSHIPS', 'VALUES'], criterion);
ALTER TABLE prizes.criterion RENAME COLUMN criterion TO number;
ALTER TABLE prizes.criterion ADD CHECK (number BETWEEN 1 AND 20);

ALTER TABLE prizes.review_score DROP CONSTRAINT review_score_criterion_check;
ALTER TABLE prizes.review_score ALTER COLUMN criterion TYPE integer USING array_position(ARRAY['COMPLETE', 'RELEVANCE',
    'RESULTS', 'EMPOWERMENT', 'SDG', 'REPLICABILITY', 'SUSTAINABILITY', 'PARTNERSHIPS', 'VALUES'], criterion);
ALTER TABLE prizes.review_score ADD CHECK (criterion BETWEEN 1 AND 20);

ALTER TABLE prizes.champion_review_score DROP CONSTRAINT review_score_criterion_check;
ALTER TABLE prizes.champion_review_score ALTER COLUMN criterion TYPE integer USING array_position(ARRAY['COMPLETE', 'RELEVANCE',
    'RESULTS', 'EMPOWERMENT', 'SDG', 'REPLICABILITY', 'SUSTAINABILITY', 'PARTNERSHIPS', 'VALUES'], criterion);
ALTER TABLE prizes.champion_review_score ADD CHECK (criterion BETWEEN 1 AND 20);

CREATE TABLE prizes.criterion_words (
    edition  integer NOT NULL,
    number   integer NOT NULL,
    language text    NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    name     text    NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    anchor_1 text    NOT NULL CHECK (char_length(anchor_1) BETWEEN 1 AND 500),
    anchor_2 text    NOT NULL CHECK (char_length(anchor_2) BETWEEN 1 AND 500),
    anchor_3 text    NOT NULL CHECK (char_length(anchor_3) BETWEEN 1 AND 500),
    anchor_4 text    NOT NULL CHECK (char_length(anchor_4) BETWEEN 1 AND 500),
    anchor_5 text    NOT NULL CHECK (char_length(anchor_5) BETWEEN 1 AND 500),
    PRIMARY KEY (edition, number, language),
    FOREIGN KEY (edition, number) REFERENCES prizes.criterion (edition, number) ON DELETE CASCADE
);
COMMENT ON COLUMN prizes.criterion_words.anchor_1 IS 'What the score 1 means, and so on to 5';
