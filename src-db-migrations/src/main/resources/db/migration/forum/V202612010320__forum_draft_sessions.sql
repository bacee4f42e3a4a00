-- The yearly Forum.
CREATE SCHEMA forum;
GRANT USAGE ON SCHEMA forum TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA forum GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA forum GRANT USAGE ON SEQUENCES TO ${application};

-- Counts the sessions to be of each edition.
CREATE TABLE forum.draft_count (
    edition integer PRIMARY KEY CHECK (edition BETWEEN 2006 AND 2999),
    last    integer NOT NULL CHECK (last >= 1)
);

-- Sessions to be: what accepted workshop requests asked for, as it was when they were accepted.
CREATE TABLE forum.draft_session (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL CHECK (version >= 0),
    edition            integer     NOT NULL REFERENCES forum.draft_count (edition),
    number             integer     NOT NULL CHECK (number >= 1),
    request            uuid        NOT NULL UNIQUE,
    consultation       text        NOT NULL CHECK (char_length(consultation) BETWEEN 1 AND 40),
    contribution       integer     NOT NULL CHECK (contribution >= 1),
    contribution_title text        NOT NULL CHECK (char_length(contribution_title) BETWEEN 1 AND 200),
    confidential       boolean     NOT NULL,
    title              text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    description        text        CHECK (char_length(description) BETWEEN 1 AND 20000),
    type               text        CHECK (type ~ '^[A-Z_]{3,30}$'),
    format             text        CHECK (format IN ('PHYSICAL', 'REMOTE', 'HYBRID')),
    minutes            integer     CHECK (minutes BETWEEN 1 AND 1440),
    action_lines       text[]      NOT NULL,
    sdgs               integer[]   NOT NULL CHECK (1 <= ALL (sdgs) AND 17 >= ALL (sdgs)),
    organisation       text        CHECK (char_length(organisation) BETWEEN 1 AND 500),
    capacity           integer     CHECK (capacity >= 1),
    setup              text        CHECK (setup ~ '^[A-Z_]{3,30}$'),
    captioning         boolean     NOT NULL,
    interpretation     text[]      NOT NULL,
    technical          text        CHECK (char_length(technical) BETWEEN 1 AND 20000),
    remote             text        CHECK (char_length(remote) BETWEEN 1 AND 20000),
    accepted_at        timestamptz NOT NULL,
    UNIQUE (edition, number)
);
COMMENT ON COLUMN forum.draft_session.request IS 'The accepted request of a consultation, by its id there';
COMMENT ON COLUMN forum.draft_session.consultation IS 'The name of the consultation in addresses';

CREATE TABLE forum.draft_session_speaker (
    session      uuid    NOT NULL REFERENCES forum.draft_session (id),
    place        integer NOT NULL CHECK (place >= 0),
    name         text    NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    organisation text    NOT NULL CHECK (char_length(organisation) BETWEEN 1 AND 500),
    role         text    NOT NULL CHECK (role ~ '^[A-Z_]{3,30}$'),
    PRIMARY KEY (session, place)
);
COMMENT ON TABLE forum.draft_session_speaker IS 'People who agreed to be named as speakers';

REVOKE DELETE, TRUNCATE ON forum.draft_session, forum.draft_session_speaker, forum.draft_count FROM ${application};
