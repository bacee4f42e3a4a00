-- Who else wrote what a person sends to a consultation. A letter asks them; everybody sees only those who agreed.
CREATE TABLE consultation.coauthor (
    id           uuid        PRIMARY KEY,
    process      uuid        NOT NULL REFERENCES consultation.process (id),
    author       uuid        NOT NULL,
    name         text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    email        text        NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
    organisation text        CHECK (char_length(organisation) BETWEEN 1 AND 200),
    named_at     timestamptz NOT NULL,
    removed_at   timestamptz,
    hash         bytea       UNIQUE CHECK (octet_length(hash) = 32),
    asked_at     timestamptz,
    letters      integer     NOT NULL DEFAULT 0 CHECK (letters BETWEEN 0 AND 5),
    answer       text        NOT NULL DEFAULT 'WAITING' CHECK (answer IN ('WAITING', 'AGREED', 'DECLINED')),
    answered_at  timestamptz,
    UNIQUE (process, author, email),
    CHECK ((answer = 'WAITING') = (answered_at IS NULL)),
    CHECK ((hash IS NULL) = (letters = 0)),
    CHECK ((asked_at IS NULL) = (letters = 0))
);
COMMENT ON COLUMN consultation.coauthor.author IS 'Whose sheet it is; what is sent of it is the contribution';
COMMENT ON COLUMN consultation.coauthor.hash IS 'Digest of the link in the last letter';
COMMENT ON COLUMN consultation.coauthor.asked_at IS 'When the last letter was written, in real time';
COMMENT ON COLUMN consultation.coauthor.letters IS 'How many letters they got; so many and no more';
CREATE INDEX coauthor_email ON consultation.coauthor (email);
REVOKE TRUNCATE ON consultation.coauthor FROM ${application};
