CREATE SCHEMA schedule;
GRANT USAGE ON SCHEMA schedule TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA schedule GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA schedule GRANT USAGE ON SEQUENCES TO ${application};

-- What was announced (days and an hour of Geneva) and the instants that decide (half-open) are separate facts.
CREATE TABLE schedule.phase (
    id           uuid        NOT NULL PRIMARY KEY,
    version      bigint      NOT NULL,
    process      text        NOT NULL CHECK (process ~ '^[a-z][a-z0-9-]{0,39}$'),
    edition      text        NOT NULL CHECK (edition ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,39}$'),
    key          text        NOT NULL CHECK (key ~ '^[a-z][a-z0-9-]{0,39}$'),
    number       integer     CHECK (number BETWEEN 1 AND 99),
    title        text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    first_day    date,
    last_day     date,
    hour         time,
    announced_as text        CHECK (length(announced_as) BETWEEN 1 AND 200),
    opens_at     timestamptz,
    closes_at    timestamptz,
    source       text        CHECK (length(source) BETWEEN 1 AND 500),
    author       uuid,
    created_at   timestamptz NOT NULL,
    UNIQUE (process, edition, key),
    CHECK (first_day <= last_day),
    CHECK (opens_at < closes_at),
    CHECK (hour IS NULL OR last_day IS NOT NULL),
    CHECK (source IS NOT NULL OR author IS NOT NULL)
);
CREATE INDEX phase_period ON schedule.phase (closes_at, opens_at);

-- The dates before and after each change, with the reason; a row from the archive has a source and no author.
CREATE TABLE schedule.amendment (
    id               uuid    NOT NULL PRIMARY KEY,
    phase_id         uuid    NOT NULL REFERENCES schedule.phase,
    number           integer NOT NULL CHECK (number > 0),
    old_first_day    date,
    old_last_day     date,
    old_hour         time,
    old_announced_as text,
    old_opens_at     timestamptz,
    old_closes_at    timestamptz,
    new_first_day    date,
    new_last_day     date,
    new_hour         time,
    new_announced_as text,
    new_opens_at     timestamptz,
    new_closes_at    timestamptz,
    reason           text    NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    source           text    CHECK (length(source) BETWEEN 1 AND 500),
    author           uuid,
    at               timestamptz,
    UNIQUE (phase_id, number),
    CHECK (source IS NOT NULL OR (author IS NOT NULL AND at IS NOT NULL))
);

-- The people concerned are told once of each amendment: the key makes a repeat impossible.
CREATE TABLE schedule.notice (
    amendment_id uuid        NOT NULL PRIMARY KEY REFERENCES schedule.amendment,
    author       uuid        NOT NULL,
    at           timestamptz NOT NULL,
    letters      integer     NOT NULL CHECK (letters >= 0)
);

CREATE FUNCTION schedule.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
REVOKE UPDATE, DELETE, TRUNCATE ON schedule.amendment, schedule.notice FROM ${application};
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON schedule.amendment
    FOR EACH STATEMENT EXECUTE FUNCTION schedule.refuse();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON schedule.notice
    FOR EACH STATEMENT EXECUTE FUNCTION schedule.refuse();

-- The offset of the rehearsal clock, the same for every node; at most one row.
CREATE TABLE schedule.rehearsal (
    only_one   boolean     NOT NULL PRIMARY KEY DEFAULT true CHECK (only_one),
    starts_as  timestamptz NOT NULL,
    fixed_at   timestamptz NOT NULL
);
