-- In which transaction an organisation was last written, so that what was read of it is used again for exactly as long as it
-- is true (as for entries). An organisation is merged, never removed.
ALTER TABLE organisation.organisation ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX organisation_changed_in ON organisation.organisation (changed_in);

CREATE FUNCTION organisation.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER organisation_note_change BEFORE INSERT OR UPDATE ON organisation.organisation
    FOR EACH ROW EXECUTE FUNCTION organisation.note_change();

REVOKE DELETE, TRUNCATE ON organisation.organisation FROM ${application};
