-- By what the requests of a kind are judged. Each score has its meaning in words; staff write in English at least.
CREATE TABLE consultation.criterion (
    process uuid     NOT NULL REFERENCES consultation.process (id),
    kind    text     NOT NULL CHECK (kind IN ('WORKSHOP', 'STAND', 'PARTNERSHIP')),
    number  integer  NOT NULL CHECK (number BETWEEN 1 AND 20),
    version bigint   NOT NULL DEFAULT 0 CHECK (version >= 0),
    weight  smallint NOT NULL CHECK (weight BETWEEN 1 AND 10),
    name    jsonb    NOT NULL CHECK (jsonb_typeof(name -> 'texts' -> 'en') = 'string' AND octet_length(name::text) <= 10000),
    low     jsonb    NOT NULL CHECK (jsonb_typeof(low -> 'texts' -> 'en') = 'string' AND octet_length(low::text) <= 20000),
    middle  jsonb    NOT NULL CHECK (jsonb_typeof(middle -> 'texts' -> 'en') = 'string' AND octet_length(middle::text) <= 20000),
    high    jsonb    NOT NULL CHECK (jsonb_typeof(high -> 'texts' -> 'en') = 'string' AND octet_length(high::text) <= 20000),
    PRIMARY KEY (process, kind, number)
);
COMMENT ON COLUMN consultation.criterion.low IS 'What the score 1 means; middle is 3, high is 5';

-- Who judges the requests of a consultation.
CREATE TABLE consultation.committee_member (
    process  uuid        NOT NULL REFERENCES consultation.process (id),
    person   uuid        NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (process, person)
);
CREATE INDEX committee_member_person ON consultation.committee_member (person);

CREATE TABLE consultation.committee_act (
    id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    process uuid        NOT NULL REFERENCES consultation.process (id),
    person  uuid        NOT NULL,
    act     text        NOT NULL CHECK (act IN ('ADDED', 'REMOVED')),
    at      timestamptz NOT NULL,
    by      uuid        NOT NULL,
    reason  text        NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000)
);
CREATE INDEX committee_act_process ON consultation.committee_act (process);

-- What a member declared to be tied to; for good.
CREATE TABLE consultation.committee_conflict (
    request uuid        NOT NULL REFERENCES consultation.request (id),
    person  uuid        NOT NULL,
    at      timestamptz NOT NULL,
    words   text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
    PRIMARY KEY (request, person)
);
CREATE INDEX committee_conflict_person ON consultation.committee_conflict (person);

-- What a member thinks of a request. There is no row before the member writes.
CREATE TABLE consultation.assessment (
    request  uuid        NOT NULL,
    process  uuid        NOT NULL,
    person   uuid        NOT NULL,
    version  bigint      NOT NULL CHECK (version >= 1),
    state    text        NOT NULL CHECK (state IN ('DRAFT', 'FINAL', 'ABSTAINED')),
    saved_at timestamptz NOT NULL,
    words    text        CHECK (char_length(words) BETWEEN 1 AND 4000),
    PRIMARY KEY (request, person),
    FOREIGN KEY (process, person) REFERENCES consultation.committee_member (process, person),
    FOREIGN KEY (request, process) REFERENCES consultation.request (id, process),
    CHECK (state <> 'ABSTAINED' OR words IS NOT NULL)
);
COMMENT ON COLUMN consultation.assessment.words IS 'For staff and nobody else';
CREATE INDEX assessment_process ON consultation.assessment (process, person);

CREATE TABLE consultation.assessment_score (
    request   uuid     NOT NULL,
    person    uuid     NOT NULL,
    criterion integer  NOT NULL CHECK (criterion BETWEEN 1 AND 20),
    score     smallint NOT NULL CHECK (score BETWEEN 1 AND 5),
    PRIMARY KEY (request, person, criterion),
    FOREIGN KEY (request, person) REFERENCES consultation.assessment (request, person) ON DELETE CASCADE
);

REVOKE UPDATE, DELETE, TRUNCATE ON consultation.committee_act, consultation.committee_conflict FROM ${application};

-- What was handed in stays as it is, and so do its scores.
CREATE FUNCTION consultation.keep_final_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'An assessment that was handed in is final' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER assessment_stays BEFORE UPDATE OR DELETE ON consultation.assessment
    FOR EACH ROW WHEN (OLD.state IN ('FINAL', 'ABSTAINED')) EXECUTE FUNCTION consultation.keep_final_assessment();

-- Criteria stay from the first assessment on.
CREATE FUNCTION consultation.keep_criteria() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM consultation.assessment a JOIN consultation.request r ON r.id = a.request
            WHERE a.process = coalesce(OLD.process, NEW.process) AND r.kind = coalesce(OLD.kind, NEW.kind)) THEN
        RAISE EXCEPTION 'Requests are judged by these criteria' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER criterion_stays BEFORE INSERT OR UPDATE OR DELETE ON consultation.criterion
    FOR EACH ROW EXECUTE FUNCTION consultation.keep_criteria();
