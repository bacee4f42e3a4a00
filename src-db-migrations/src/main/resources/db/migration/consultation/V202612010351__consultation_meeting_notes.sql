-- What somebody said at a meeting, as staff noted it. It becomes a contribution when the speaker agrees by the link of a letter; until
-- then only staff read it.
ALTER TABLE consultation.meeting ADD UNIQUE (id, process);
CREATE TABLE consultation.meeting_note (
    id               uuid        PRIMARY KEY,
    process          uuid        NOT NULL,
    meeting          uuid        NOT NULL,
    version          bigint      NOT NULL CHECK (version >= 0),
    speaker          text        NOT NULL CHECK (char_length(speaker) BETWEEN 1 AND 200),
    email            text        NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
    affiliation      text        CHECK (char_length(affiliation) BETWEEN 1 AND 200),
    stakeholder_type text        CHECK (stakeholder_type IN ('GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'ACADEMIA',
                                     'TECHNICAL_COMMUNITY', 'INTERNATIONAL_ORGANISATION')),
    country          text        CHECK (country ~ '^[A-Z]{2}$'),
    language         text        NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    title            text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    words            text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 20000),
    written_at       timestamptz NOT NULL,
    written_by       uuid        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('DRAFT', 'WAITING', 'AGREED', 'DECLINED')),
    hash             bytea       UNIQUE CHECK (octet_length(hash) = 32),
    expires_at       timestamptz,
    answered_at      timestamptz,
    contribution     uuid        UNIQUE,
    CHECK ((state = 'DRAFT') = (hash IS NULL)),
    CHECK ((hash IS NULL) = (expires_at IS NULL)),
    CHECK ((state IN ('AGREED', 'DECLINED')) = (answered_at IS NOT NULL)),
    CHECK ((state = 'AGREED') = (contribution IS NOT NULL)),
    FOREIGN KEY (meeting, process) REFERENCES consultation.meeting (id, process),
    FOREIGN KEY (contribution, process) REFERENCES consultation.contribution (id, process)
);
COMMENT ON COLUMN consultation.meeting_note.hash IS 'The digest of the secret in the last letter to the speaker';
CREATE INDEX meeting_note_meeting ON consultation.meeting_note (meeting, written_at);
CREATE INDEX meeting_note_email ON consultation.meeting_note (email);
REVOKE TRUNCATE ON consultation.meeting_note FROM ${application};
