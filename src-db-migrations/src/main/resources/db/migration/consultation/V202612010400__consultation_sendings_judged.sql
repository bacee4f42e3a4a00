-- A decision, its letter and an assessment are about a request as it was sent once. What was kept so far was about what had been sent by then.
ALTER TABLE consultation.verdict ADD COLUMN sent_at timestamptz;
UPDATE consultation.verdict v SET sent_at = coalesce(
    (SELECT max(s.sent_at) FROM consultation.request_sent s WHERE s.request = v.request AND s.sent_at <= v.at),
    (SELECT min(s.sent_at) FROM consultation.request_sent s WHERE s.request = v.request));
ALTER TABLE consultation.verdict
    ALTER COLUMN sent_at SET NOT NULL,
    ADD FOREIGN KEY (request, sent_at) REFERENCES consultation.request_sent (request, sent_at),
    DROP CONSTRAINT verdict_check;
COMMENT ON COLUMN consultation.verdict.sent_at IS 'Which sending of the request it is about; what was decided about an earlier one is history';
COMMENT ON COLUMN consultation.verdict.number IS 'Counted over all sendings of the request';
CREATE INDEX verdict_sending ON consultation.verdict (request, sent_at);

-- Something is decided about what stands now, and nothing after a letter about it that said yes or no.
CREATE OR REPLACE FUNCTION consultation.keep_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM consultation.request r
            WHERE r.id = NEW.request AND r.sent_at = NEW.sent_at AND r.withdrawn_at IS NULL) THEN
        RAISE EXCEPTION 'The request does not stand as it was sent then' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF EXISTS (SELECT FROM consultation.verdict_letter l JOIN consultation.verdict v USING (request, number)
            WHERE v.request = NEW.request AND v.sent_at = NEW.sent_at AND l.released_at IS NOT NULL
            AND v.outcome <> 'WAITING') THEN
        RAISE EXCEPTION 'The author knows the decision' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.change IS NULL) = EXISTS (SELECT FROM consultation.verdict v
            WHERE v.request = NEW.request AND v.sent_at = NEW.sent_at) THEN
        RAISE EXCEPTION 'Only a decision after another says why' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

-- A letter leaves only while the request stands as it was sent when it was decided.
CREATE FUNCTION consultation.release_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM consultation.verdict v JOIN consultation.request r ON r.id = v.request
            WHERE v.request = NEW.request AND v.number = NEW.number AND r.sent_at = v.sent_at
            AND r.withdrawn_at IS NULL) THEN
        RAISE EXCEPTION 'The letter is about what was sent before' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER verdict_letter_leaves BEFORE UPDATE ON consultation.verdict_letter
    FOR EACH ROW WHEN (NEW.released_at IS NOT NULL) EXECUTE FUNCTION consultation.release_letter();

-- An accepted request can be sent again and be accepted again.
ALTER TABLE consultation.request_session ADD COLUMN sent_at timestamptz;
UPDATE consultation.request_session s SET sent_at = (SELECT v.sent_at FROM consultation.verdict v
    WHERE v.request = s.request AND v.outcome = 'ACCEPTED' ORDER BY v.number DESC LIMIT 1);
ALTER TABLE consultation.request_session
    ALTER COLUMN sent_at SET NOT NULL,
    DROP CONSTRAINT request_session_pkey,
    ADD PRIMARY KEY (request, sent_at),
    ADD FOREIGN KEY (request, sent_at) REFERENCES consultation.request_sent (request, sent_at);

ALTER TABLE consultation.assessment
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN sent_at timestamptz;
ALTER TABLE consultation.assessment DISABLE TRIGGER assessment_stays;
UPDATE consultation.assessment a SET sent_at = coalesce(
    (SELECT max(s.sent_at) FROM consultation.request_sent s WHERE s.request = a.request AND s.sent_at <= a.saved_at),
    (SELECT min(s.sent_at) FROM consultation.request_sent s WHERE s.request = a.request));
ALTER TABLE consultation.assessment ENABLE TRIGGER assessment_stays;
ALTER TABLE consultation.assessment_score ADD COLUMN assessment uuid;
UPDATE consultation.assessment_score s SET assessment =
    (SELECT a.id FROM consultation.assessment a WHERE a.request = s.request AND a.person = s.person);
ALTER TABLE consultation.assessment_score
    DROP CONSTRAINT assessment_score_request_person_fkey,
    DROP CONSTRAINT assessment_score_pkey;
ALTER TABLE consultation.assessment
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN sent_at SET NOT NULL,
    DROP CONSTRAINT assessment_pkey,
    ADD PRIMARY KEY (id),
    ADD UNIQUE (request, sent_at, person),
    ADD FOREIGN KEY (request, sent_at) REFERENCES consultation.request_sent (request, sent_at);
ALTER TABLE consultation.assessment_score
    DROP COLUMN request,
    DROP COLUMN person,
    ALTER COLUMN assessment SET NOT NULL,
    ADD PRIMARY KEY (assessment, criterion),
    ADD FOREIGN KEY (assessment) REFERENCES consultation.assessment (id) ON DELETE CASCADE;
COMMENT ON COLUMN consultation.assessment.sent_at IS 'Which sending of the request it is about; one of an earlier sending does not count';
