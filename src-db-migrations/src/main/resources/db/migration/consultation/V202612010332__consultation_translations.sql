-- What staff translate of a contribution, version by version: never changed, never deleted. The original is what counts.
CREATE TABLE consultation.translation (
    contribution uuid        NOT NULL,
    process      uuid        NOT NULL,
    language     text        NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    number       integer     NOT NULL CHECK (number >= 1),
    sent_at      timestamptz NOT NULL,
    title        text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    texts        jsonb       NOT NULL CHECK (jsonb_typeof(texts) = 'object' AND octet_length(texts::text) <= 4000000),
    at           timestamptz NOT NULL,
    by           uuid        NOT NULL,
    PRIMARY KEY (contribution, language, number),
    FOREIGN KEY (contribution, process) REFERENCES consultation.contribution (id, process)
);
COMMENT ON COLUMN consultation.translation.sent_at IS 'When that was sent which it translates; what was sent later it does not know';
COMMENT ON COLUMN consultation.translation.texts IS 'By field, those that are translated';
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.translation FROM ${application};
