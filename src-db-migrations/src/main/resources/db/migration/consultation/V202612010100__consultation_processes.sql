-- Open consultations: the preparatory process of each Forum, and any other.
CREATE SCHEMA consultation;
GRANT USAGE ON SCHEMA consultation TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA consultation GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA consultation GRANT USAGE ON SEQUENCES TO ${application};

-- Its phases are those that the schedule has under these two names.
CREATE TABLE consultation.process (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    slug          text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
    kind          text        NOT NULL CHECK (kind IN ('FORUM', 'OTHER')),
    edition       integer     UNIQUE CHECK (edition BETWEEN 2006 AND 2999),
    phase_process text        NOT NULL CHECK (phase_process ~ '^[a-z][a-z0-9-]{0,39}$'),
    phase_edition text        NOT NULL CHECK (phase_edition ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,39}$'),
    created_at    timestamptz NOT NULL,
    source        text        CHECK (char_length(source) BETWEEN 1 AND 500),
    changed_in    xid8        NOT NULL DEFAULT pg_current_xact_id(),
    UNIQUE (phase_process, phase_edition),
    CHECK ((kind = 'FORUM') = (edition IS NOT NULL)),
    CHECK (kind = 'OTHER' OR (phase_process = 'ocp' AND phase_edition = edition::text))
);
COMMENT ON COLUMN consultation.process.edition IS 'The year of the Forum that it prepares';
CREATE INDEX process_changed_in ON consultation.process (changed_in);

-- Its title in English at least; other languages fall back to it.
CREATE TABLE consultation.process_words (
    process  uuid NOT NULL REFERENCES consultation.process (id),
    language text NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    title    text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    about    text CHECK (char_length(about) BETWEEN 1 AND 2000),
    PRIMARY KEY (process, language)
);

-- In which transaction a process or its words were last written, so that what was read of them is kept while it is true.
CREATE FUNCTION consultation.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER process_note_change BEFORE INSERT OR UPDATE ON consultation.process
    FOR EACH ROW EXECUTE FUNCTION consultation.note_change();
REVOKE DELETE, TRUNCATE ON consultation.process FROM ${application};
