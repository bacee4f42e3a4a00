-- People who are put forward in a community. Staff and the community's focal point see them, and nobody else.
CREATE TABLE consultation.candidate (
    id           uuid        PRIMARY KEY,
    process      uuid        NOT NULL,
    community    text        NOT NULL,
    author       uuid,
    at           timestamptz NOT NULL,
    name         text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    email        text        NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
    position     text        NOT NULL CHECK (char_length(position) BETWEEN 1 AND 200),
    organisation text        NOT NULL CHECK (char_length(organisation) BETWEEN 1 AND 200),
    country      text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    gender       text        NOT NULL CHECK (gender IN ('WOMAN', 'MAN', 'OTHER', 'UNSAID')),
    biography    text        NOT NULL CHECK (char_length(biography) BETWEEN 1 AND 3000),
    languages    text        NOT NULL CHECK (char_length(languages) BETWEEN 1 AND 200),
    why          text        NOT NULL CHECK (char_length(why) BETWEEN 1 AND 3000),
    UNIQUE (process, community, author, email),
    UNIQUE (id, process, community),
    FOREIGN KEY (process, community) REFERENCES consultation.community (process, key)
);
COMMENT ON COLUMN consultation.candidate.author IS 'The account that put the person forward; null once that is deleted';
COMMENT ON COLUMN consultation.candidate.gender IS 'As the person says it';
CREATE INDEX candidate_author ON consultation.candidate (author);

-- What a focal point handed in, and how the community chose. The latest counts; the others stay as they were.
CREATE TABLE consultation.hand_in (
    process   uuid        NOT NULL,
    community text        NOT NULL,
    number    integer     NOT NULL CHECK (number > 0),
    at        timestamptz NOT NULL,
    author    uuid        NOT NULL,
    how       text        NOT NULL CHECK (char_length(how) BETWEEN 1 AND 5000),
    PRIMARY KEY (process, community, number),
    FOREIGN KEY (process, community) REFERENCES consultation.community (process, key)
);
CREATE TABLE consultation.hand_in_name (
    process   uuid    NOT NULL,
    community text    NOT NULL,
    number    integer NOT NULL,
    candidate uuid    NOT NULL,
    PRIMARY KEY (process, community, number, candidate),
    FOREIGN KEY (process, community, number) REFERENCES consultation.hand_in (process, community, number),
    FOREIGN KEY (candidate, process, community) REFERENCES consultation.candidate (id, process, community)
);
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.hand_in, consultation.hand_in_name FROM ${application};

-- Who was handed in is asked once; the digest is that of the link in the letter. Who refuses gives the seat back.
CREATE TABLE consultation.nominee (
    candidate    uuid        PRIMARY KEY REFERENCES consultation.candidate (id),
    version      bigint      NOT NULL,
    hash         bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    asked_at     timestamptz NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('WAITING', 'CONSENTED', 'REFUSED')),
    answered_at  timestamptz,
    session      text        CHECK (char_length(session) BETWEEN 1 AND 300),
    published_at timestamptz,
    CHECK ((answer = 'WAITING') = (answered_at IS NULL)),
    CHECK (session IS NULL OR answer = 'CONSENTED'),
    CHECK (published_at IS NULL OR session IS NOT NULL)
);
COMMENT ON COLUMN consultation.nominee.answer IS 'CONSENTED also accepts to cover own travel, accommodation and insurance';
REVOKE DELETE, TRUNCATE ON consultation.nominee FROM ${application};
