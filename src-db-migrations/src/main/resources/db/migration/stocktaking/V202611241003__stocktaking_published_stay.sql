-- An entry that was published is withdrawn, never removed: whoever follows changes would not see that it is gone.
CREATE FUNCTION stocktaking.published_entries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'An entry that was published is withdrawn, not removed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER entry_published_stays BEFORE DELETE ON stocktaking.entry
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION stocktaking.published_entries_stay();
