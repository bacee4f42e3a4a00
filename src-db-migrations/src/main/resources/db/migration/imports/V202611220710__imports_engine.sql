-- Files that staff import: the file's rows, the fate of each, and what was written from them.
CREATE SCHEMA imports;
GRANT USAGE ON SCHEMA imports TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA imports GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};

CREATE TABLE imports.run (
    id          uuid        PRIMARY KEY,
    kind        text        NOT NULL,
    file_name   text        NOT NULL CHECK (length(file_name) <= 200),
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    charset     text        NOT NULL,
    columns     text[]      NOT NULL,
    row_count   integer     NOT NULL CHECK (row_count BETWEEN 0 AND 1000000),
    state       text        NOT NULL CHECK (state IN ('CHECKING', 'CHECKED', 'WRITING', 'DONE', 'DISCARDED')),
    taken_by    uuid,
    taken_at    timestamptz NOT NULL,
    started_by  uuid,
    started_at  timestamptz,
    finished_at timestamptz,
    CHECK ((state IN ('WRITING', 'DONE')) = (started_at IS NOT NULL)),
    CHECK ((state = 'DONE') = (finished_at IS NOT NULL))
);
COMMENT ON COLUMN imports.run.taken_by IS 'Null for the data files that the portal brings along';
CREATE INDEX run_history ON imports.run (taken_at DESC, id);
CREATE INDEX run_unfinished ON imports.run (taken_at) WHERE state IN ('CHECKING', 'WRITING') AND taken_by IS NOT NULL;

CREATE TABLE imports.row (
    run          uuid    NOT NULL REFERENCES imports.run (id) ON DELETE CASCADE,
    number       integer NOT NULL CHECK (number >= 1),
    cells        text[]  NOT NULL,
    fingerprint  text    NOT NULL,
    identity     text,
    fate         text    CHECK (fate IN ('NEW', 'CHANGED', 'UNCHANGED', 'DUPLICATE', 'REJECTED', 'FAILED')),
    remarks      jsonb   NOT NULL DEFAULT '[]',
    duplicate_of integer,
    subject      text,
    settled      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (run, number),
    CHECK (fate IS NOT NULL OR NOT settled),
    CHECK ((fate = 'DUPLICATE') = (duplicate_of IS NOT NULL))
);
COMMENT ON COLUMN imports.row.settled IS 'Nothing is left to be done with the row: its fate is final';
CREATE INDEX row_fate ON imports.row (run, fate, number);
CREATE INDEX row_unsettled ON imports.row (run, number) WHERE NOT settled;
CREATE INDEX row_identity ON imports.row (run, identity, number);

-- A row written once is never written again, by whichever file it comes: the promise behind "twice changes nothing".
CREATE TABLE imports.written (
    kind        text    NOT NULL,
    fingerprint text    NOT NULL,
    subject     text    NOT NULL,
    run         uuid    NOT NULL,
    number      integer NOT NULL,
    PRIMARY KEY (kind, fingerprint),
    FOREIGN KEY (run, number) REFERENCES imports.row (run, number)
);
CREATE INDEX written_subject ON imports.written (kind, subject);
CREATE INDEX written_row ON imports.written (run, number);
