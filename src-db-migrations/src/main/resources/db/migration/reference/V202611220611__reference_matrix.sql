-- The WSIS-SDG matrix. A version is written whole, in one transaction, and never touched again.
CREATE TABLE reference.matrix_version (
    number       integer     PRIMARY KEY CHECK (number > 0),
    published_at timestamptz NOT NULL,
    published_by uuid,
    note         text        NOT NULL,
    written_in   xid8        NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE reference.matrix_link (
    version      integer  NOT NULL REFERENCES reference.matrix_version (number),
    action_line  text     NOT NULL REFERENCES reference.action_line (code),
    sdg          smallint NOT NULL REFERENCES reference.sdg (number),
    targets      text[]   NOT NULL,
    rationale    text,
    disagreement text CHECK (disagreement IN ('FORWARD_ONLY', 'REVERSE_ONLY')),
    source_note  text,
    PRIMARY KEY (version, action_line, sdg),
    CHECK (array_to_string(targets, ' ', '') ~ ('^(' || sdg || '\.([0-9]+|[a-d])( ' || sdg || '\.([0-9]+|[a-d]))*)?$')),
    CHECK ((disagreement IS NULL) = (source_note IS NULL))
);

CREATE FUNCTION reference.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION reference.refuse_late_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT written_in FROM reference.matrix_version WHERE number = NEW.version)
            IS DISTINCT FROM pg_current_xact_id() THEN
        RAISE EXCEPTION 'matrix version % is published', NEW.version USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION reference.stamp_transaction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.written_in := pg_current_xact_id();
    RETURN NEW;
END $$;

CREATE TRIGGER matrix_version_stamp BEFORE INSERT ON reference.matrix_version
    FOR EACH ROW EXECUTE FUNCTION reference.stamp_transaction();
CREATE TRIGGER matrix_version_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON reference.matrix_version
    FOR EACH STATEMENT EXECUTE FUNCTION reference.refuse_change();
CREATE TRIGGER matrix_link_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON reference.matrix_link
    FOR EACH STATEMENT EXECUTE FUNCTION reference.refuse_change();
CREATE TRIGGER matrix_link_in_time BEFORE INSERT ON reference.matrix_link
    FOR EACH ROW EXECUTE FUNCTION reference.refuse_late_link();

REVOKE UPDATE, DELETE, TRUNCATE ON reference.matrix_version, reference.matrix_link FROM ${application};
REVOKE UPDATE, DELETE, TRUNCATE ON reference.loaded_content FROM ${application};
