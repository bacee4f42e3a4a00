CREATE SCHEMA audit;
GRANT USAGE ON SCHEMA audit TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA audit GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA audit GRANT USAGE ON SEQUENCES TO ${application};

-- Who did what to what and when. "at" is the portal's clock, "recorded_at" the real time: a rehearsal shows.
CREATE TABLE audit.act (
    id          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    author      uuid,
    at          timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    act         text        NOT NULL CHECK (length(act) BETWEEN 1 AND 100),
    subject     text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
    subject_id  text        NOT NULL CHECK (length(subject_id) BETWEEN 1 AND 200),
    facts       jsonb       NOT NULL,
    request_id  text
);
CREATE INDEX act_subject ON audit.act (subject, subject_id, id);
CREATE INDEX act_act ON audit.act (act, id);
CREATE INDEX act_author ON audit.act (author, id);
CREATE INDEX act_at ON audit.act (at);

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
REVOKE UPDATE, DELETE, TRUNCATE ON audit.act FROM ${application};
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.act
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
