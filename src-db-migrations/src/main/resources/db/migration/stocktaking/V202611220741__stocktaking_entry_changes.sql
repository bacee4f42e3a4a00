-- In which transaction an entry was last written, so that each node can ask what others published or withdrew. A number
-- and not a time: clocks differ, a rehearsal moves them, and what is written first may be committed last.
ALTER TABLE stocktaking.entry ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX entry_changed_in ON stocktaking.entry (changed_in) WHERE published_at IS NOT NULL;

CREATE FUNCTION stocktaking.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER entry_note_change BEFORE INSERT OR UPDATE ON stocktaking.entry
    FOR EACH ROW EXECUTE FUNCTION stocktaking.note_change();
