-- The scores of an assessment that was handed in are as final as it is.
CREATE FUNCTION consultation.keep_scores() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM consultation.assessment a WHERE a.id IN (OLD.assessment, NEW.assessment)
            AND a.state IN ('FINAL', 'ABSTAINED')) THEN
        RAISE EXCEPTION 'An assessment that was handed in is final' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER assessment_score_stays BEFORE INSERT OR UPDATE OR DELETE ON consultation.assessment_score
    FOR EACH ROW EXECUTE FUNCTION consultation.keep_scores();
REVOKE UPDATE, TRUNCATE ON consultation.assessment_score FROM ${application};
REVOKE TRUNCATE ON consultation.assessment FROM ${application};

-- Nobody assesses what was decided when its author knows the last word.
CREATE FUNCTION consultation.end_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM consultation.verdict v JOIN consultation.verdict_letter l USING (request, number)
            WHERE v.request = NEW.request AND v.sent_at = NEW.sent_at AND v.outcome <> 'WAITING'
            AND l.released_at IS NOT NULL) THEN
        RAISE EXCEPTION 'The author knows the decision' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER assessment_ends BEFORE INSERT OR UPDATE ON consultation.assessment
    FOR EACH ROW EXECUTE FUNCTION consultation.end_assessment();
