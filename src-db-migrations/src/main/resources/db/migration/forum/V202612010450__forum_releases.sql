-- Releases of an agenda: what the public sees. None is ever changed.
CREATE TABLE forum.release (
    edition     integer     NOT NULL REFERENCES forum.agenda (edition),
    number      integer     NOT NULL CHECK (number >= 1),
    name        text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    days        jsonb       NOT NULL CHECK (jsonb_typeof(days) = 'object'),
    checksum    text        NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
    released_at timestamptz NOT NULL,
    released_by uuid        NOT NULL,
    PRIMARY KEY (edition, number)
);
COMMENT ON COLUMN forum.release.days IS 'The titles of its days, by day';
COMMENT ON COLUMN forum.release.checksum IS 'SHA-256 of its sessions as they were released';

CREATE TABLE forum.released_session (
    edition   integer     NOT NULL,
    release   integer     NOT NULL,
    number    integer     NOT NULL,
    sequence  integer     NOT NULL CHECK (sequence >= 0),
    starts_at timestamptz NOT NULL,
    ends_at   timestamptz NOT NULL CHECK (ends_at > starts_at),
    cancelled boolean     NOT NULL,
    content   jsonb       NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    PRIMARY KEY (edition, release, number),
    FOREIGN KEY (edition, release) REFERENCES forum.release (edition, number),
    FOREIGN KEY (edition, number) REFERENCES forum.agenda_session (edition, number)
);
COMMENT ON COLUMN forum.released_session.sequence IS 'Rises with each release that changed the session';
COMMENT ON COLUMN forum.released_session.content IS 'What the public may know of it: org.wsis.forum.release.ReleasedFacts';

-- Letters about a release leave once.
CREATE TABLE forum.release_letters (
    edition integer     NOT NULL,
    release integer     NOT NULL,
    letters integer     NOT NULL CHECK (letters >= 1),
    sent_at timestamptz NOT NULL,
    sent_by uuid        NOT NULL,
    PRIMARY KEY (edition, release),
    FOREIGN KEY (edition, release) REFERENCES forum.release (edition, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON forum.release, forum.released_session, forum.release_letters FROM ${application};
