-- By which words contributions are found that resemble one that somebody writes. What is confidential is not here.
CREATE TABLE consultation.likeness (
    contribution uuid    PRIMARY KEY REFERENCES consultation.contribution (id),
    process      uuid    NOT NULL REFERENCES consultation.process (id),
    title        text    NOT NULL CHECK (char_length(title) <= 400),
    words        integer NOT NULL CHECK (words >= 0)
);
COMMENT ON COLUMN consultation.likeness.title IS 'In small letters, without accents';
COMMENT ON COLUMN consultation.likeness.words IS 'How many different words it has, as far as they are kept';
CREATE INDEX likeness_process ON consultation.likeness (process);
CREATE INDEX likeness_title ON consultation.likeness USING gin (title public.gin_trgm_ops) WITH (fastupdate = off);

CREATE TABLE consultation.likeness_word (
    process      uuid NOT NULL,
    word         text COLLATE "C" NOT NULL CHECK (char_length(word) BETWEEN 1 AND 40),
    contribution uuid NOT NULL REFERENCES consultation.likeness (contribution) ON DELETE CASCADE,
    PRIMARY KEY (process, word, contribution)
);
COMMENT ON COLUMN consultation.likeness_word.word IS 'Without its ending, which may be another one elsewhere';
CREATE INDEX likeness_word_contribution ON consultation.likeness_word (contribution);
