-- The final brief of a consultation: what staff write, and each version as it was published, for good.
CREATE TABLE consultation.brief (
    process      uuid        PRIMARY KEY REFERENCES consultation.process (id),
    version      bigint      NOT NULL CHECK (version >= 0),
    introduction jsonb       NOT NULL CHECK (jsonb_typeof(introduction -> 'texts') = 'object' AND octet_length(introduction::text) <= 600000),
    changed_at   timestamptz NOT NULL
);
REVOKE DELETE, TRUNCATE ON consultation.brief FROM ${application};

CREATE TABLE consultation.brief_version (
    process      uuid        NOT NULL REFERENCES consultation.brief (process),
    number       integer     NOT NULL CHECK (number >= 1),
    published_at timestamptz NOT NULL,
    published_by uuid        NOT NULL,
    reason       text        CHECK (char_length(reason) BETWEEN 1 AND 1000),
    content      text        NOT NULL,
    checksum     text        NOT NULL CHECK (checksum = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    PRIMARY KEY (process, number),
    CHECK ((number = 1) = (reason IS NULL))
);
COMMENT ON COLUMN consultation.brief_version.content IS 'The JSON that everybody gets, byte for byte';
COMMENT ON COLUMN consultation.brief_version.reason IS 'Why the version before was not right';
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.brief_version FROM ${application};

-- The document of a version in a language, made once when somebody first asks for it.
CREATE TABLE consultation.brief_print (
    process  uuid        NOT NULL,
    number   integer     NOT NULL,
    language text        NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    file     uuid        NOT NULL,
    made_at  timestamptz NOT NULL,
    PRIMARY KEY (process, number, language),
    FOREIGN KEY (process, number) REFERENCES consultation.brief_version (process, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.brief_print FROM ${application};
