-- What people answer. Each answer stays with the version of the questionnaire that it answers.
CREATE TABLE consultation.answer_sheet (
    id            uuid        PRIMARY KEY,
    process       uuid        NOT NULL,
    person        uuid        NOT NULL,
    questionnaire integer     NOT NULL,
    version       bigint      NOT NULL CHECK (version >= 0),
    begun_at      timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    UNIQUE (process, person),
    FOREIGN KEY (process, questionnaire) REFERENCES consultation.questionnaire_version (process, number)
);
COMMENT ON COLUMN consultation.answer_sheet.questionnaire IS 'The version that is answered now';
CREATE INDEX answer_sheet_person ON consultation.answer_sheet (person);

CREATE TABLE consultation.answer (
    sheet         uuid    NOT NULL REFERENCES consultation.answer_sheet (id) ON DELETE CASCADE,
    questionnaire integer NOT NULL CHECK (questionnaire >= 1),
    field         text    NOT NULL CHECK (field ~ '^[a-z0-9-]{1,60}(_[a-z0-9-]{1,60}){0,2}$'),
    said          text    NOT NULL CHECK (char_length(said) BETWEEN 1 AND 20000),
    PRIMARY KEY (sheet, questionnaire, field)
);
COMMENT ON COLUMN consultation.answer.field IS 'The key of the question, of its part, of the row of a table, joined by _';
