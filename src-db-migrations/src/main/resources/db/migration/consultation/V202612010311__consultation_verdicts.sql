-- What staff decided about a request, each decision after the other: the last one holds.
CREATE TABLE consultation.verdict (
    request uuid        NOT NULL REFERENCES consultation.request (id),
    number  integer     NOT NULL CHECK (number >= 1),
    outcome text        NOT NULL CHECK (outcome IN ('ACCEPTED', 'DECLINED', 'WAITING')),
    words   text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
    change  text        CHECK (char_length(change) BETWEEN 1 AND 2000),
    at      timestamptz NOT NULL,
    by      uuid        NOT NULL,
    PRIMARY KEY (request, number),
    CHECK ((change IS NULL) = (number = 1))
);
COMMENT ON COLUMN consultation.verdict.words IS 'The reason, for who asked';
COMMENT ON COLUMN consultation.verdict.change IS 'Why it is decided otherwise than before, for staff';
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.verdict FROM ${application};

-- The letter about a decision: staff read it, may change its words, and let it leave once. Every version is higher than all
-- before it, so that the highest one and how many wait say whether the letters are those that somebody saw.
CREATE SEQUENCE consultation.verdict_letter_version;
CREATE TABLE consultation.verdict_letter (
    request     uuid        NOT NULL,
    number      integer     NOT NULL,
    version     bigint      NOT NULL DEFAULT nextval('consultation.verdict_letter_version'),
    words       text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
    released_at timestamptz,
    released_by uuid,
    PRIMARY KEY (request, number),
    FOREIGN KEY (request, number) REFERENCES consultation.verdict (request, number),
    CHECK ((released_at IS NULL) = (released_by IS NULL))
);
REVOKE DELETE, TRUNCATE ON consultation.verdict_letter FROM ${application};

CREATE FUNCTION consultation.keep_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The letter has left' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER verdict_letter_stays BEFORE UPDATE OR DELETE ON consultation.verdict_letter
    FOR EACH ROW WHEN (OLD.released_at IS NOT NULL) EXECUTE FUNCTION consultation.keep_letter();

-- Nothing is decided after a letter that said yes or no.
CREATE FUNCTION consultation.keep_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM consultation.verdict_letter l JOIN consultation.verdict v USING (request, number)
            WHERE l.request = NEW.request AND l.released_at IS NOT NULL AND v.outcome <> 'WAITING') THEN
        RAISE EXCEPTION 'The author knows the decision' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER verdict_stays BEFORE INSERT ON consultation.verdict
    FOR EACH ROW EXECUTE FUNCTION consultation.keep_verdict();

-- In which draft session of a Forum an accepted request is reflected, as the Forum said.
CREATE TABLE consultation.request_session (
    request uuid        PRIMARY KEY REFERENCES consultation.request (id),
    edition integer     NOT NULL CHECK (edition BETWEEN 2006 AND 2999),
    number  integer     NOT NULL CHECK (number >= 1),
    at      timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.request_session FROM ${application};
