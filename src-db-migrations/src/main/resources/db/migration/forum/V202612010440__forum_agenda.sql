-- The agenda of an edition as staff work on it: days, rooms, tracks, sessions. The public sees what was released.
CREATE TABLE forum.agenda (
    edition      integer PRIMARY KEY REFERENCES forum.edition (year),
    last_session integer NOT NULL DEFAULT 100 CHECK (last_session >= 100)
);
COMMENT ON TABLE forum.agenda IS 'Whoever changes the agenda of an edition holds its row';

CREATE TABLE forum.agenda_day (
    edition integer NOT NULL REFERENCES forum.agenda (edition),
    day     date    NOT NULL,
    title   text    CHECK (char_length(title) BETWEEN 1 AND 100),
    PRIMARY KEY (edition, day)
);
COMMENT ON COLUMN forum.agenda_day.title IS 'What the day is about, as its edition says it; null if nothing is said';

CREATE TABLE forum.room (
    edition    integer NOT NULL REFERENCES forum.agenda (edition),
    number     integer NOT NULL CHECK (number >= 1),
    version    bigint  NOT NULL CHECK (version >= 0),
    name       text    NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    seats      integer CHECK (seats BETWEEN 1 AND 100000),
    captioning boolean NOT NULL,
    remote     boolean NOT NULL,
    PRIMARY KEY (edition, number)
);
CREATE UNIQUE INDEX room_name ON forum.room (edition, lower(name));

CREATE TABLE forum.track (
    edition integer NOT NULL REFERENCES forum.agenda (edition),
    number  integer NOT NULL CHECK (number >= 1),
    version bigint  NOT NULL CHECK (version >= 0),
    slug    text    NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 40),
    colour  text    NOT NULL CHECK (colour ~ '^[A-Z]{3,20}$'),
    names   jsonb   NOT NULL CHECK (jsonb_typeof(names) = 'object' AND char_length(names ->> 'en') BETWEEN 1 AND 100),
    PRIMARY KEY (edition, number),
    UNIQUE (edition, slug)
);
COMMENT ON COLUMN forum.track.names IS 'By language; English is among them';

CREATE TABLE forum.agenda_session (
    edition    integer     NOT NULL REFERENCES forum.agenda (edition),
    number     integer     NOT NULL CHECK (number >= 1),
    version    bigint      NOT NULL CHECK (version >= 0),
    content    jsonb       NOT NULL CHECK (jsonb_typeof(content) = 'object'
        AND coalesce(char_length(content ->> 'title') BETWEEN 1 AND 200, false)
        AND coalesce(char_length(content ->> 'description') <= 20000, true)
        AND jsonb_array_length(content -> 'people') <= 60),
    track      text        GENERATED ALWAYS AS (content ->> 'track') STORED,
    room       integer,
    starts_at  timestamptz,
    ends_at    timestamptz,
    day        date        GENERATED ALWAYS AS ((starts_at AT TIME ZONE 'Europe/Zurich')::date) STORED,
    cancelled  text        CHECK (char_length(cancelled) BETWEEN 1 AND 500),
    draft      integer,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (edition, number),
    UNIQUE (edition, draft),
    FOREIGN KEY (edition, track) REFERENCES forum.track (edition, slug),
    FOREIGN KEY (edition, room) REFERENCES forum.room (edition, number),
    FOREIGN KEY (edition, day) REFERENCES forum.agenda_day (edition, day),
    FOREIGN KEY (edition, draft) REFERENCES forum.draft_session (edition, number),
    CHECK ((room IS NULL) = (starts_at IS NULL) AND (starts_at IS NULL) = (ends_at IS NULL)),
    CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '24 hours')
);
CREATE INDEX agenda_session_day ON forum.agenda_session (edition, day);
COMMENT ON COLUMN forum.agenda_session.content IS 'What the session is: org.wsis.forum.agenda.SessionFacts';
COMMENT ON COLUMN forum.agenda_session.cancelled IS 'Why it does not take place; null if it does';
COMMENT ON COLUMN forum.agenda_session.draft IS 'The session to be from which it was taken over';

REVOKE DELETE, TRUNCATE ON forum.agenda, forum.room, forum.track, forum.agenda_session FROM ${application};
