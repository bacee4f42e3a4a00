-- The success stories of champions: what their submitters write, what moderators say to it, and the publication of an edition.

CREATE TABLE prizes.story (
    project      uuid        PRIMARY KEY REFERENCES prizes.project (id),
    edition      integer     NOT NULL REFERENCES prizes.edition (year),
    version      bigint      NOT NULL DEFAULT 0,
    state        text        NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'RECEIVED', 'RETURNED', 'ACCEPTED')),
    changed_at   timestamptz NOT NULL,
    received_at  timestamptz,
    consented_at timestamptz,
    headline     text        CHECK (char_length(headline) BETWEEN 1 AND 120),
    summary      text        CHECK (char_length(summary) BETWEEN 1 AND 20000),
    challenge    text        CHECK (char_length(challenge) BETWEEN 1 AND 20000),
    solution     text        CHECK (char_length(solution) BETWEEN 1 AND 20000),
    results      text        CHECK (char_length(results) BETWEEN 1 AND 20000),
    lessons      text        CHECK (char_length(lessons) BETWEEN 1 AND 20000),
    CHECK (state = 'DRAFT' OR num_nulls(received_at, consented_at, headline, summary, challenge, solution, results) = 0
        OR state = 'RETURNED' AND num_nulls(received_at, consented_at) = 0)
);
CREATE INDEX story_edition ON prizes.story (edition, state, received_at);

CREATE TABLE prizes.story_quote (
    project  uuid     NOT NULL REFERENCES prizes.story (project) ON DELETE CASCADE,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 3),
    words    text     CHECK (char_length(words) BETWEEN 1 AND 2000),
    said_by  text     CHECK (char_length(said_by) BETWEEN 1 AND 200),
    PRIMARY KEY (project, position),
    CHECK (num_nulls(words, said_by) < 2)
);

CREATE TABLE prizes.story_picture (
    project  uuid     NOT NULL REFERENCES prizes.story (project) ON DELETE CASCADE,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 4),
    file     uuid     NOT NULL UNIQUE,
    alt      text     NOT NULL CHECK (char_length(alt) BETWEEN 1 AND 300),
    PRIMARY KEY (project, position)
);

-- What was done to a story since it was sent: never changed, never deleted.
CREATE TABLE prizes.story_act (
    id      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project uuid        NOT NULL REFERENCES prizes.project (id),
    act     text        NOT NULL CHECK (act IN ('RECEIVED', 'RETURNED', 'ACCEPTED')),
    at      timestamptz NOT NULL,
    by      uuid        NOT NULL,
    words   text        CHECK (char_length(words) BETWEEN 1 AND 4000)
);
CREATE INDEX story_act_project ON prizes.story_act (project, id);

CREATE TABLE prizes.story_pin (
    act    bigint NOT NULL REFERENCES prizes.story_act (id),
    field  text   NOT NULL CHECK (field ~ '^[a-z]{1,20}$'),
    reason text   NOT NULL CHECK (reason ~ '^[A-Z_]{1,30}$'),
    words  text   CHECK (char_length(words) BETWEEN 1 AND 1000),
    PRIMARY KEY (act, field)
);

-- Whom staff asked for a story: once for each champion.
CREATE TABLE prizes.story_call (
    project uuid        PRIMARY KEY REFERENCES prizes.project (id),
    at      timestamptz NOT NULL,
    by      uuid        NOT NULL
);

-- The publication of an edition as it was frozen: its content is the file that anybody can check by its sum.
CREATE TABLE prizes.story_book (
    edition  integer     PRIMARY KEY REFERENCES prizes.edition (year),
    at       timestamptz NOT NULL,
    by       uuid        NOT NULL,
    stories  integer     NOT NULL CHECK (stories > 0),
    content  text        NOT NULL,
    checksum text        NOT NULL CHECK (checksum = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

-- Its document, which takes a while to make.
CREATE TABLE prizes.story_print (
    edition  integer     PRIMARY KEY REFERENCES prizes.story_book (edition),
    attempts integer     NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 3),
    file     uuid        UNIQUE,
    pages    integer     CHECK (pages > 0),
    made_at  timestamptz,
    CHECK (num_nulls(file, pages, made_at) IN (0, 3))
);

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.story_act, prizes.story_pin, prizes.story_call, prizes.story_book FROM ${application};
DO $$
DECLARE written text;
BEGIN
    FOREACH written IN ARRAY ARRAY['story_act', 'story_pin', 'story_call', 'story_book'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.%I
            FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change()', written);
    END LOOP;
END $$;
