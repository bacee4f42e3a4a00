-- Reminders to those whose ballot is not complete: at most two, each once.
CREATE TABLE prizes.ballot_reminder (
    edition integer     NOT NULL,
    voter   uuid        NOT NULL,
    number  smallint    NOT NULL CHECK (number IN (1, 2)),
    at      timestamptz NOT NULL,
    hash    bytea       UNIQUE CHECK (length(hash) = 32),
    PRIMARY KEY (edition, voter, number),
    FOREIGN KEY (edition, voter) REFERENCES prizes.ballot (edition, voter)
);
COMMENT ON COLUMN prizes.ballot_reminder.hash IS 'SHA-256 of the token with which further ones are stopped; null if nobody could be reminded';

CREATE TABLE prizes.reminder_stop (
    edition integer     NOT NULL,
    voter   uuid        NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (edition, voter),
    FOREIGN KEY (edition, voter) REFERENCES prizes.ballot (edition, voter)
);

REVOKE UPDATE, TRUNCATE ON prizes.ballot_reminder, prizes.reminder_stop FROM ${application};
