-- The Expert Group of an edition, what its members are asked to read, and what they think of it.

-- By what projects are judged, and how much each counts.
CREATE TABLE prizes.criterion (
    edition   integer NOT NULL REFERENCES prizes.edition (year),
    criterion text    NOT NULL CHECK (criterion IN ('COMPLETE', 'RELEVANCE', 'RESULTS', 'EMPOWERMENT', 'SDG',
                                                    'REPLICABILITY', 'SUSTAINABILITY', 'PARTNERSHIPS', 'VALUES')),
    weight    integer NOT NULL CHECK (weight BETWEEN 0 AND 10),
    PRIMARY KEY (edition, criterion)
);
COMMENT ON TABLE prizes.criterion IS 'One that is not here counts once';

CREATE TABLE prizes.expert (
    edition  integer     NOT NULL REFERENCES prizes.edition (year),
    person   uuid        NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (edition, person)
);

-- The organisations of each member as the register knew them when projects were last assigned.
CREATE TABLE prizes.expert_tie (
    edition      integer NOT NULL,
    person       uuid    NOT NULL,
    organisation uuid    NOT NULL,
    PRIMARY KEY (edition, person, organisation),
    FOREIGN KEY (edition, person) REFERENCES prizes.expert (edition, person) ON DELETE CASCADE
);

-- Who came into the group and who left it, by whom and why: never changed, never deleted.
CREATE TABLE prizes.expert_act (
    id      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition integer     NOT NULL REFERENCES prizes.edition (year),
    person  uuid        NOT NULL,
    act     text        NOT NULL CHECK (act IN ('ADDED', 'REMOVED')),
    at      timestamptz NOT NULL,
    by      uuid        NOT NULL,
    reason  text        NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000)
);

-- What experts say themselves; what the portal finds is found anew each time. Never changed, never deleted.
CREATE TABLE prizes.conflict (
    project uuid        NOT NULL REFERENCES prizes.project (id),
    person  uuid        NOT NULL,
    at      timestamptz NOT NULL,
    words   text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
    PRIMARY KEY (project, person)
);

-- What an expert is asked to read, and thinks of it.
CREATE TABLE prizes.review (
    project      uuid        NOT NULL REFERENCES prizes.project (id),
    edition      integer     NOT NULL,
    person       uuid        NOT NULL,
    version      bigint      NOT NULL DEFAULT 0,
    state        text        NOT NULL DEFAULT 'ASKED' CHECK (state IN ('ASKED', 'DRAFT', 'FINAL', 'ABSTAINED')),
    assigned_at  timestamptz NOT NULL,
    saved_at     timestamptz,
    to_committee text        CHECK (char_length(to_committee) BETWEEN 1 AND 4000),
    to_submitter text        CHECK (char_length(to_submitter) BETWEEN 1 AND 4000),
    PRIMARY KEY (project, person),
    FOREIGN KEY (edition, person) REFERENCES prizes.expert (edition, person),
    CHECK ((state = 'ASKED') = (saved_at IS NULL))
);
CREATE INDEX review_person ON prizes.review (edition, person);

CREATE TABLE prizes.review_score (
    project   uuid     NOT NULL,
    person    uuid     NOT NULL,
    criterion text     NOT NULL CHECK (criterion IN ('COMPLETE', 'RELEVANCE', 'RESULTS', 'EMPOWERMENT', 'SDG',
                                                     'REPLICABILITY', 'SUSTAINABILITY', 'PARTNERSHIPS', 'VALUES')),
    score     smallint NOT NULL CHECK (score BETWEEN 1 AND 5),
    PRIMARY KEY (project, person, criterion),
    FOREIGN KEY (project, person) REFERENCES prizes.review (project, person) ON DELETE CASCADE
);

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.expert_act, prizes.conflict FROM ${application};
CREATE TRIGGER expert_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.expert_act
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();
CREATE TRIGGER conflict_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.conflict
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();

-- A review that was handed in stays as it is.
CREATE FUNCTION prizes.keep_final_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A review that was handed in is final' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER review_stays BEFORE UPDATE OR DELETE ON prizes.review
    FOR EACH ROW WHEN (OLD.state IN ('FINAL', 'ABSTAINED')) EXECUTE FUNCTION prizes.keep_final_review();
