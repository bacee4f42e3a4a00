-- The formal input of a review or an event is a contribution; it may be a text instead of answers to a questionnaire, and so is what
-- was noted at a meeting.
ALTER TABLE consultation.contribution ALTER COLUMN questionnaire DROP NOT NULL,
    ADD CHECK (questionnaire IS NOT NULL
        OR source IN ('formal', 'meeting') AND coalesce(char_length(answers ->> 'text'), 0) BETWEEN 1 AND 20000);
ALTER TABLE consultation.contribution_sent ALTER COLUMN questionnaire DROP NOT NULL,
    ADD CHECK (questionnaire IS NOT NULL
        OR source IN ('formal', 'meeting') AND coalesce(char_length(answers ->> 'text'), 0) BETWEEN 1 AND 20000);
COMMENT ON COLUMN consultation.contribution.person IS
    'Who sent it, or handed it in; of a note of a meeting the speaker''s account, or the note''s own id where they have none';

ALTER TABLE consultation.review ADD UNIQUE (id, process), ADD COLUMN organisation uuid;
COMMENT ON COLUMN consultation.review.organisation IS 'The organisation of the register that held it; who represents it hands in its input';

CREATE TABLE consultation.formal_input (
    contribution uuid PRIMARY KEY,
    process      uuid NOT NULL,
    review       uuid NOT NULL UNIQUE,
    adopted_by   text NOT NULL CHECK (char_length(adopted_by) BETWEEN 1 AND 300),
    adopted_on   date NOT NULL CHECK (adopted_on BETWEEN '2003-01-01' AND '2999-12-31'),
    FOREIGN KEY (contribution, process) REFERENCES consultation.contribution (id, process),
    FOREIGN KEY (review, process) REFERENCES consultation.review (id, process)
);
REVOKE DELETE, TRUNCATE ON consultation.formal_input FROM ${application};

CREATE TABLE consultation.formal_document (
    file         uuid        PRIMARY KEY,
    contribution uuid        NOT NULL REFERENCES consultation.formal_input (contribution),
    title        text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    language     text        NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    at           timestamptz NOT NULL,
    by           uuid        NOT NULL
);
CREATE INDEX formal_document_contribution ON consultation.formal_document (contribution, at);
REVOKE UPDATE, TRUNCATE ON consultation.formal_document FROM ${application};
