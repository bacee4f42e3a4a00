-- What a consultation asks. A version is one document, which nobody changes once it is published; staff edit the draft of the
-- next one.
CREATE TABLE consultation.questionnaire (
    process    uuid        PRIMARY KEY REFERENCES consultation.process (id),
    revision   bigint      NOT NULL CHECK (revision >= 0),
    draft      jsonb       NOT NULL CHECK (jsonb_typeof(draft -> 'sections') = 'array'),
    unsourced  boolean     NOT NULL,
    changed_at timestamptz NOT NULL
);
COMMENT ON COLUMN consultation.questionnaire.unsourced IS 'There were questions, and no source tells which';

CREATE TABLE consultation.questionnaire_version (
    process      uuid        NOT NULL REFERENCES consultation.questionnaire (process),
    number       integer     NOT NULL CHECK (number >= 1),
    content      jsonb       NOT NULL CHECK (jsonb_typeof(content -> 'sections') = 'array'),
    published_at timestamptz NOT NULL,
    published_by uuid,
    PRIMARY KEY (process, number)
);
COMMENT ON COLUMN consultation.questionnaire_version.published_by IS 'Null if it came with the portal';
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.questionnaire_version FROM ${application};
