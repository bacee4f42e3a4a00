-- Pages of entries name the prizes they won, and are kept until one is written: in which transaction a record last was.
ALTER TABLE prizes.prize_record ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX prize_record_changed_in ON prizes.prize_record (changed_in) WHERE entry IS NOT NULL;
CREATE INDEX prize_record_entry ON prizes.prize_record (entry) WHERE entry IS NOT NULL;

CREATE FUNCTION prizes.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER prize_record_note_change BEFORE INSERT OR UPDATE ON prizes.prize_record
    FOR EACH ROW EXECUTE FUNCTION prizes.note_change();

-- A record that is gone would leave no trace for those who keep what they read.
REVOKE DELETE, TRUNCATE ON prizes.prize_record FROM ${application};
