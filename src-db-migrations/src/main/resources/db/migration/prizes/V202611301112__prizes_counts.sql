-- What two people decided about ballots, and the count that follows. All of it is written once.

-- Ballots that are looked at together, under one rule. Nothing here says what was chosen.
CREATE TABLE prizes.cluster (
    id      uuid        NOT NULL PRIMARY KEY,
    edition integer     NOT NULL REFERENCES prizes.edition (year),
    rule    text        NOT NULL CHECK (rule IN ('SAME_PERSON', 'AUTOMATED', 'PAID', 'NOBODY')),
    reason  text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    by      uuid        NOT NULL,
    at      timestamptz NOT NULL,
    UNIQUE (id, edition)
);
CREATE INDEX cluster_edition ON prizes.cluster (edition, at);

CREATE TABLE prizes.cluster_ballot (
    cluster uuid    NOT NULL,
    edition integer NOT NULL,
    voter   uuid    NOT NULL,
    PRIMARY KEY (cluster, voter),
    FOREIGN KEY (cluster, edition) REFERENCES prizes.cluster (id, edition),
    FOREIGN KEY (edition, voter) REFERENCES prizes.ballot (edition, voter)
);
CREATE INDEX cluster_ballot_voter ON prizes.cluster_ballot (edition, voter);

-- Set aside, restored, set aside again: the last act holds. Each by two people.
CREATE TABLE prizes.cluster_act (
    cluster     uuid        NOT NULL REFERENCES prizes.cluster (id),
    number      integer     NOT NULL CHECK (number > 0),
    act         text        NOT NULL CHECK (act = CASE WHEN number % 2 = 1 THEN 'SET_ASIDE' ELSE 'RESTORED' END),
    at          timestamptz NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    request     uuid        NOT NULL UNIQUE,
    asked_by    uuid        NOT NULL,
    approved_by uuid        NOT NULL CHECK (approved_by <> asked_by),
    PRIMARY KEY (cluster, number)
);

-- The count of an edition: one, asked for and approved, and shown when the champions are.
CREATE TABLE prizes.vote_count (
    edition     integer     NOT NULL PRIMARY KEY REFERENCES prizes.edition (year),
    at          timestamptz NOT NULL,
    up_to       bigint      NOT NULL,
    received    integer     NOT NULL CHECK (received >= 0),
    request     uuid        NOT NULL UNIQUE,
    asked_by    uuid        NOT NULL,
    approved_by uuid        NOT NULL CHECK (approved_by <> asked_by)
);

CREATE TABLE prizes.vote_result (
    edition  integer NOT NULL REFERENCES prizes.vote_count (edition),
    category integer NOT NULL,
    project  uuid    NOT NULL,
    votes    integer NOT NULL CHECK (votes >= 0),
    champion boolean NOT NULL,
    PRIMARY KEY (edition, project),
    FOREIGN KEY (edition, category, project) REFERENCES prizes.nominee (edition, category, project)
);

CREATE TABLE prizes.vote_reason (
    edition  integer NOT NULL REFERENCES prizes.vote_count (edition),
    category integer NOT NULL,
    fate     text    NOT NULL CHECK (fate IN ('COUNTED', 'REPLACED', 'SET_ASIDE', 'WITHDRAWN', 'INCOMPLETE')),
    rule     text    CHECK ((rule IS NOT NULL) = (fate = 'SET_ASIDE')),
    choices  integer NOT NULL CHECK (choices > 0),
    UNIQUE NULLS NOT DISTINCT (edition, category, fate, rule)
);

-- Each choice under its tracker, in the order of trackers, which is nobody's.
CREATE TABLE prizes.final_choice (
    edition  integer  NOT NULL,
    tracker  bytea    NOT NULL CHECK (length(tracker) = 20),
    category smallint NOT NULL,
    project  uuid     NOT NULL,
    fate     text     NOT NULL CHECK (fate IN ('COUNTED', 'REPLACED', 'SET_ASIDE', 'WITHDRAWN', 'INCOMPLETE')),
    rule     text     CHECK ((rule IS NOT NULL) = (fate = 'SET_ASIDE')),
    PRIMARY KEY (edition, tracker)
);

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.cluster, prizes.cluster_ballot, prizes.cluster_act, prizes.vote_count,
    prizes.vote_result, prizes.vote_reason, prizes.final_choice FROM ${application};
DO $$
DECLARE written text;
BEGIN
    FOREACH written IN ARRAY ARRAY['cluster', 'cluster_ballot', 'cluster_act', 'vote_count', 'vote_result', 'vote_reason',
            'final_choice'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.%I
            FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_vote_change()', written);
    END LOOP;
END $$;
