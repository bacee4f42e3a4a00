-- That somebody had a conflict stays; in which words they said so goes with their account.
ALTER TABLE consultation.committee_conflict ALTER COLUMN words DROP NOT NULL;
COMMENT ON COLUMN consultation.committee_conflict.words IS 'Null when the account is gone';
GRANT UPDATE (words) ON consultation.committee_conflict TO ${application};
CREATE FUNCTION consultation.forget_tie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What ties somebody is only forgotten' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER committee_conflict_forgets BEFORE UPDATE ON consultation.committee_conflict
    FOR EACH ROW WHEN (NEW.words IS NOT NULL) EXECUTE FUNCTION consultation.forget_tie();
