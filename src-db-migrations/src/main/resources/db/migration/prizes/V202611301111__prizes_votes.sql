-- The public vote. What is cast is never changed and never removed, by nobody whom the portal's own user could be.

-- Who has begun to vote in an edition, and from where: once for each voter.
CREATE TABLE prizes.ballot (
    edition  integer     NOT NULL REFERENCES prizes.edition (year),
    voter    uuid        NOT NULL,
    country  text        CHECK (country ~ '^[A-Z]{2}$'),
    begun_at timestamptz NOT NULL,
    PRIMARY KEY (edition, voter)
);

-- One row for each choice. The first has the turn 1; where the edition lets a choice be changed, the last turn counts.
-- A choice that is final has no second turn: "one vote per voter and category" is the unique key and this check together.
CREATE TABLE prizes.vote (
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition    integer     NOT NULL,
    category   integer     NOT NULL,
    voter      uuid        NOT NULL,
    project    uuid        NOT NULL,
    at         timestamptz NOT NULL,
    turn       smallint    NOT NULL CHECK (turn > 0),
    final      boolean     NOT NULL,
    nonce      bytea       NOT NULL CHECK (length(nonce) = 32),
    commitment bytea       NOT NULL CHECK (length(commitment) = 32),
    CONSTRAINT vote_once UNIQUE (voter, edition, category, turn),
    CONSTRAINT vote_final CHECK (NOT final OR turn = 1),
    CONSTRAINT vote_commitment UNIQUE (commitment),
    CONSTRAINT vote_nominee FOREIGN KEY (edition, category, project) REFERENCES prizes.nominee (edition, category, project)
);
COMMENT ON COLUMN prizes.vote.at IS 'The time by which it was accepted: the portal''s clock in the transaction';
COMMENT ON COLUMN prizes.vote.nonce IS 'Random; without it nobody can tell from the commitment what was chosen';

-- A digest over all commitments since the one before, chained to it. The votes of a digest are those with an id above the
-- last one's up_to, up to its own.
CREATE TABLE prizes.digest (
    edition  integer     NOT NULL REFERENCES prizes.edition (year),
    number   integer     NOT NULL CHECK (number > 0),
    made_at  timestamptz NOT NULL CHECK (made_at = date_trunc('second', made_at)),
    up_to    bigint      NOT NULL CHECK (up_to >= 0),
    count    integer     NOT NULL CHECK (count >= 0),
    previous bytea       CHECK (length(previous) = 32),
    digest   bytea       NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (edition, number),
    UNIQUE (edition, digest),
    FOREIGN KEY (edition, previous) REFERENCES prizes.digest (edition, digest),
    CONSTRAINT digest_chain UNIQUE (edition, previous),
    CHECK ((number = 1) = (previous IS NULL))
);

CREATE FUNCTION prizes.refuse_vote_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
REVOKE UPDATE, DELETE, TRUNCATE ON prizes.vote, prizes.ballot, prizes.digest FROM ${application};
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.vote
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_vote_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.ballot
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_vote_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.digest
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_vote_change();
-- A nominee that somebody voted for stays; it can be withdrawn.
REVOKE DELETE, TRUNCATE ON prizes.nominee FROM ${application};

-- The highest id of a vote, when no vote is under way: none with a lower id can appear any more. Votes wait for the
-- moment that this takes until its transaction ends. It needs the owner's right to lock the table.
CREATE FUNCTION prizes.settled_votes() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM set_config('lock_timeout', '2s', true);
    LOCK TABLE prizes.vote IN SHARE MODE;
    RETURN coalesce((SELECT max(id) FROM prizes.vote), 0);
END $$;
REVOKE EXECUTE ON FUNCTION prizes.settled_votes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prizes.settled_votes() TO ${application};

-- What voters were told before their first choice holds until the last.
CREATE FUNCTION prizes.keep_rules() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    LOCK TABLE prizes.vote IN SHARE MODE;
    IF EXISTS (SELECT FROM prizes.vote WHERE edition = OLD.year) THEN
        RAISE EXCEPTION 'The rules of the vote stay as they were at the first choice' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER edition_keeps_rules BEFORE UPDATE ON prizes.edition FOR EACH ROW
    WHEN (OLD.votes_final IS DISTINCT FROM NEW.votes_final
        OR OLD.complete_ballots_only IS DISTINCT FROM NEW.complete_ballots_only
        OR OLD.champions IS DISTINCT FROM NEW.champions OR OLD.tie_rule IS DISTINCT FROM NEW.tie_rule
        OR OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION prizes.keep_rules();
