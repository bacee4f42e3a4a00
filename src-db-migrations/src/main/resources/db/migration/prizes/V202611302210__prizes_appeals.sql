-- What voters are told whose ballots were set aside, and what they say to it.

CREATE TABLE prizes.appeal (
    id          uuid        NOT NULL PRIMARY KEY DEFAULT gen_random_uuid(),
    cluster     uuid        NOT NULL,
    number      integer     NOT NULL,
    voter       uuid        NOT NULL,
    hash        bytea       UNIQUE CHECK (length(hash) = 32),
    told_at     timestamptz NOT NULL,
    words       text        CHECK (length(words) BETWEEN 1 AND 2000),
    appealed_at timestamptz,
    answer      text        CHECK (length(answer) BETWEEN 1 AND 1000),
    answered_at timestamptz,
    answered_by uuid,
    undone_at   timestamptz,
    UNIQUE (cluster, number, voter),
    FOREIGN KEY (cluster, number) REFERENCES prizes.cluster_act (cluster, number),
    FOREIGN KEY (cluster, voter) REFERENCES prizes.cluster_ballot (cluster, voter),
    CHECK ((words IS NULL) = (appealed_at IS NULL)),
    CHECK (num_nulls(answer, answered_at, answered_by) IN (0, 3)),
    CHECK (answered_at IS NULL OR appealed_at IS NOT NULL)
);
COMMENT ON TABLE prizes.appeal IS 'One row for each voter who is told that a ballot was set aside; an appeal once she said something';
COMMENT ON COLUMN prizes.appeal.hash IS 'SHA-256 of the token in the letter; null if nobody could be told';
COMMENT ON COLUMN prizes.appeal.undone_at IS 'When the voter was told that the ballot counts again';
CREATE INDEX appeal_voter ON prizes.appeal (voter);
CREATE INDEX appeal_waiting ON prizes.appeal (appealed_at) WHERE appealed_at IS NOT NULL AND answered_at IS NULL;

-- What was said stays as it was said, once.
CREATE FUNCTION prizes.keep_appeal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF ROW(NEW.id, NEW.cluster, NEW.number, NEW.voter, NEW.hash, NEW.told_at)
            IS DISTINCT FROM ROW(OLD.id, OLD.cluster, OLD.number, OLD.voter, OLD.hash, OLD.told_at)
        OR OLD.appealed_at IS NOT NULL AND ROW(NEW.words, NEW.appealed_at) IS DISTINCT FROM ROW(OLD.words, OLD.appealed_at)
        OR OLD.answered_at IS NOT NULL AND ROW(NEW.answer, NEW.answered_at, NEW.answered_by)
            IS DISTINCT FROM ROW(OLD.answer, OLD.answered_at, OLD.answered_by) THEN
        RAISE EXCEPTION 'an appeal is made once, answered once, and never rewritten' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE ON prizes.appeal FOR EACH ROW EXECUTE FUNCTION prizes.keep_appeal();

-- A ballot that two people took out of its cluster again, because of an appeal.
CREATE TABLE prizes.ballot_release (
    cluster     uuid        NOT NULL,
    voter       uuid        NOT NULL,
    appeal      uuid        NOT NULL UNIQUE REFERENCES prizes.appeal (id),
    at          timestamptz NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    request     uuid        NOT NULL UNIQUE,
    asked_by    uuid        NOT NULL,
    approved_by uuid        NOT NULL CHECK (approved_by <> asked_by),
    PRIMARY KEY (cluster, voter),
    FOREIGN KEY (cluster, voter) REFERENCES prizes.cluster_ballot (cluster, voter)
);

REVOKE DELETE, TRUNCATE ON prizes.appeal FROM ${application};
REVOKE UPDATE, DELETE, TRUNCATE ON prizes.ballot_release FROM ${application};
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.ballot_release
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_vote_change();
