-- What is noticed about ballots, and what voters are asked to do then. Nothing here says what was chosen, but for a choice
-- that waits for its check.

-- The key of an edition's traces, sealed with a key that is not in the database. When the votes are counted it goes, and the
-- traces with it.
CREATE TABLE prizes.trace_key (
    edition integer NOT NULL PRIMARY KEY REFERENCES prizes.edition (year),
    sealed  bytea   NOT NULL CHECK (length(sealed) BETWEEN 32 AND 500)
);

-- From where a ballot was begun, as sums with the edition's key: equal ones are seen to be equal, and nothing else.
CREATE TABLE prizes.ballot_trace (
    edition    integer     NOT NULL REFERENCES prizes.trace_key (edition) ON DELETE CASCADE,
    voter      uuid        NOT NULL,
    at         timestamptz NOT NULL,
    network    bytea       CHECK (length(network) = 16),
    device     bytea       CHECK (length(device) = 16),
    alike      bytea       CHECK (length(alike) = 16),
    disposable boolean     NOT NULL,
    PRIMARY KEY (edition, voter)
);
COMMENT ON COLUMN prizes.ballot_trace.network IS 'Of the network''s address; null if the address says nothing of who is behind';
COMMENT ON COLUMN prizes.ballot_trace.device IS 'Of what the browser says of itself';
COMMENT ON COLUMN prizes.ballot_trace.alike IS 'Of the mail address without what is varied for a further one';
COMMENT ON COLUMN prizes.ballot_trace.disposable IS 'Whether the mail address is of a service for throwaway addresses';

-- A rule that met ballots: which, from how many on, and which ballots. The mark is that by which further ones are found.
CREATE TABLE prizes.signal (
    id        uuid        NOT NULL PRIMARY KEY DEFAULT gen_random_uuid(),
    edition   integer     NOT NULL REFERENCES prizes.edition (year),
    rule      text        NOT NULL CHECK (rule IN ('BURST', 'NETWORK', 'DEVICE', 'ALIKE', 'DISPOSABLE', 'PACE')),
    mark      bytea       CHECK (length(mark) BETWEEN 1 AND 64),
    threshold integer     NOT NULL CHECK (threshold > 0),
    since     timestamptz NOT NULL,
    until     timestamptz NOT NULL CHECK (until >= since),
    found_at  timestamptz NOT NULL,
    UNIQUE (id, edition),
    CONSTRAINT signal_mark UNIQUE (edition, rule, mark)
);
CREATE INDEX signal_edition ON prizes.signal (edition, found_at DESC);

CREATE TABLE prizes.signal_ballot (
    signal  uuid    NOT NULL,
    edition integer NOT NULL,
    voter   uuid    NOT NULL,
    PRIMARY KEY (signal, voter),
    FOREIGN KEY (signal, edition) REFERENCES prizes.signal (id, edition),
    FOREIGN KEY (edition, voter) REFERENCES prizes.ballot (edition, voter)
);
CREATE INDEX signal_ballot_voter ON prizes.signal_ballot (edition, voter);

-- What a voter has to do before the next choice is saved, once for each kind.
CREATE TABLE prizes.voter_check (
    edition   integer     NOT NULL,
    voter     uuid        NOT NULL,
    kind      text        NOT NULL CHECK (kind IN ('WORK', 'MAIL')),
    signal    uuid        NOT NULL REFERENCES prizes.signal (id),
    raised_at timestamptz NOT NULL,
    met_at    timestamptz,
    project   uuid        REFERENCES prizes.nominee (project),
    hash      bytea       UNIQUE CHECK (length(hash) = 32),
    sent_at   timestamptz,
    passed_at timestamptz,
    PRIMARY KEY (edition, voter, kind),
    FOREIGN KEY (edition, voter) REFERENCES prizes.ballot (edition, voter),
    CHECK (project IS NULL OR met_at IS NOT NULL),
    CHECK (passed_at IS NULL OR project IS NULL AND hash IS NULL)
);
COMMENT ON COLUMN prizes.voter_check.met_at IS 'When it first held a choice back';
COMMENT ON COLUMN prizes.voter_check.project IS 'The choice that waits; kept until the check is passed';
COMMENT ON COLUMN prizes.voter_check.hash IS 'SHA-256 of the token in the letter';
CREATE INDEX voter_check_open ON prizes.voter_check (edition, voter) WHERE passed_at IS NULL;

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.signal_ballot FROM ${application};
REVOKE DELETE, TRUNCATE ON prizes.signal FROM ${application};
