-- What people sent. A row says what stands now; what was sent before it was changed stays beside it, and nobody changes that.
CREATE TABLE consultation.contribution (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL CHECK (version >= 0),
    process       uuid        NOT NULL,
    number        integer     NOT NULL CHECK (number >= 1),
    person        uuid        NOT NULL,
    organisation  uuid,
    source        text        NOT NULL CHECK (source IN ('person', 'organisation', 'formal', 'meeting')),
    title         text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    language      text        NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    questionnaire integer     NOT NULL,
    answers       jsonb       NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    confidential  boolean     NOT NULL,
    late          boolean     NOT NULL,
    sent_at       timestamptz NOT NULL,
    reopened_at   timestamptz CHECK (reopened_at >= sent_at),
    withdrawn_at  timestamptz CHECK (withdrawn_at >= sent_at),
    UNIQUE (process, number),
    CHECK (source <> 'organisation' OR organisation IS NOT NULL),
    CHECK (source <> 'person' OR organisation IS NULL),
    FOREIGN KEY (process, questionnaire) REFERENCES consultation.questionnaire_version (process, number)
);
COMMENT ON COLUMN consultation.contribution.number IS 'Counted in each consultation; it stays when the contribution is changed';
COMMENT ON COLUMN consultation.contribution.reopened_at IS 'Its author changes the answers again; what was sent stands until it is sent again';
-- A person answers on one sheet, which is sent once, for themselves or for an organisation.
CREATE UNIQUE INDEX contribution_of_sheet ON consultation.contribution (process, person)
    WHERE source IN ('person', 'organisation');
CREATE INDEX contribution_person ON consultation.contribution (person);
REVOKE DELETE, TRUNCATE ON consultation.contribution FROM ${application};

CREATE TABLE consultation.contribution_sent (
    contribution  uuid        NOT NULL REFERENCES consultation.contribution (id),
    sent_at       timestamptz NOT NULL,
    organisation  uuid,
    source        text        NOT NULL,
    title         text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    language      text        NOT NULL,
    questionnaire integer     NOT NULL,
    answers       jsonb       NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    confidential  boolean     NOT NULL,
    late          boolean     NOT NULL,
    PRIMARY KEY (contribution, sent_at)
);
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.contribution_sent FROM ${application};
