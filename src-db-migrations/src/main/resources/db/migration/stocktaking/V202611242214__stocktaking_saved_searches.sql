-- Searches that people follow: who is told by mail when something new fits. They go when the person or a letter's link stops them.
CREATE TABLE stocktaking.saved_search (
    id         uuid        NOT NULL PRIMARY KEY,
    account    uuid        NOT NULL,
    name       text        NOT NULL CHECK (char_length(btrim(name)) BETWEEN 1 AND 100),
    query      text        NOT NULL CHECK (char_length(query) <= 2000),
    frequency  text        NOT NULL CHECK (frequency IN ('AT_ONCE', 'DAILY', 'WEEKLY')),
    created_at timestamptz NOT NULL,
    looked_at  timestamptz NOT NULL,
    due_at     timestamptz NOT NULL
);
COMMENT ON COLUMN stocktaking.saved_search.query IS 'as addresses of the explorer have it, in the one way that it is written';
CREATE UNIQUE INDEX saved_search_once ON stocktaking.saved_search (account, md5(query));
CREATE INDEX saved_search_due ON stocktaking.saved_search (due_at);

-- What was told: each entry once for each search, whichever node tells it.
CREATE TABLE stocktaking.saved_search_told (
    search  uuid        NOT NULL REFERENCES stocktaking.saved_search (id) ON DELETE CASCADE,
    entry   uuid        NOT NULL,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (search, entry)
);

-- What the link in a letter stops: the SHA-256 of 256 random bits, which proves nothing else and lives as long as the search.
CREATE TABLE stocktaking.saved_search_stop (
    hash      bytea       NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    search    uuid        NOT NULL REFERENCES stocktaking.saved_search (id) ON DELETE CASCADE,
    issued_at timestamptz NOT NULL
);
CREATE INDEX saved_search_stop_search ON stocktaking.saved_search_stop (search);
