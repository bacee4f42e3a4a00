-- Pages of entries name the reports that have them, and are kept until one is published or withdrawn: in which transaction a
-- report was last written. One that was published is never removed.
ALTER TABLE stocktaking.report ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX report_changed_in ON stocktaking.report (changed_in) WHERE published_at IS NOT NULL;
CREATE TRIGGER report_note_change BEFORE INSERT OR UPDATE ON stocktaking.report
    FOR EACH ROW EXECUTE FUNCTION stocktaking.note_change();
CREATE INDEX report_item_entry ON stocktaking.report_item (entry);
