-- In which transaction a phase or an amendment was last written, so that what was read of them is used again for exactly as
-- long as it is true (as for entries). Phases stay: their dates are the record.
ALTER TABLE schedule.phase ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
ALTER TABLE schedule.amendment ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX phase_changed_in ON schedule.phase (changed_in);
CREATE INDEX amendment_changed_in ON schedule.amendment (changed_in);

CREATE FUNCTION schedule.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER phase_note_change BEFORE INSERT OR UPDATE ON schedule.phase
    FOR EACH ROW EXECUTE FUNCTION schedule.note_change();
CREATE TRIGGER amendment_note_change BEFORE INSERT OR UPDATE ON schedule.amendment
    FOR EACH ROW EXECUTE FUNCTION schedule.note_change();

REVOKE DELETE, TRUNCATE ON schedule.phase FROM ${application};
