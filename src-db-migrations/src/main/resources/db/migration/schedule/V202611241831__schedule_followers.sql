-- Who wants to be told when the dates of a process change. It goes when the person stops it or deletes the account.
CREATE TABLE schedule.follower (
    account uuid        NOT NULL,
    process text        NOT NULL CHECK (process ~ '^[a-z][a-z0-9-]{0,39}$'),
    since   timestamptz NOT NULL,
    PRIMARY KEY (account, process)
);
CREATE INDEX follower_process ON schedule.follower (process);

-- What the link in a letter stops: the SHA-256 of 256 random bits. It lives as long as there is something to stop, because
-- a letter may be found years later, and it proves nothing else.
CREATE TABLE schedule.stop_link (
    hash      bytea       NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    account   uuid        NOT NULL,
    process   text        NOT NULL,
    issued_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (account, process) REFERENCES schedule.follower ON DELETE CASCADE
);
CREATE INDEX stop_link_follower ON schedule.stop_link (account, process);
