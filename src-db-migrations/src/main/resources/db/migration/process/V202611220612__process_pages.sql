-- The pages of the process: its dates, its publications, what facilitators write about their line, and what they propose
-- for the matrix.
CREATE SCHEMA process;
GRANT USAGE ON SCHEMA process TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA process GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};

CREATE TABLE process.event (
    number    integer PRIMARY KEY,
    starts    date    NOT NULL,
    ends      date    NOT NULL CHECK (ends >= starts),
    precision text    NOT NULL CHECK (precision IN ('YEAR', 'MONTH', 'DAY')),
    what      text    NOT NULL,
    kind      text    NOT NULL,
    source    text    NOT NULL
);

CREATE TABLE process.publication (
    number integer  PRIMARY KEY,
    year   smallint NOT NULL CHECK (year BETWEEN 1998 AND 2100),
    title  text     NOT NULL,
    region text CHECK (region IN ('AFRICA', 'AMERICAS', 'ARAB_STATES', 'ASIA_AND_THE_PACIFIC', 'CIS', 'EUROPE')),
    source text     NOT NULL
);

-- Every saving of a text is a row; the highest number is what the page shows.
CREATE TABLE process.line_revision (
    action_line text        NOT NULL REFERENCES reference.action_line (code),
    slug        text        NOT NULL CHECK (slug ~ '^(activities|roadmap|report-20[0-9]{2})$'),
    number      integer     NOT NULL CHECK (number > 0),
    body        text        NOT NULL CHECK (length(body) <= 20000),
    written_by  uuid        NOT NULL,
    written_at  timestamptz NOT NULL,
    PRIMARY KEY (action_line, slug, number)
);
CREATE TRIGGER line_revision_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON process.line_revision
    FOR EACH STATEMENT EXECUTE FUNCTION reference.refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON process.line_revision FROM ${application};

CREATE TABLE process.matrix_proposal (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    action_line     text        NOT NULL REFERENCES reference.action_line (code),
    sdg             smallint    NOT NULL REFERENCES reference.sdg (number),
    act             text        NOT NULL CHECK (act IN ('LINK', 'REMOVE')),
    targets         text        NOT NULL,
    rationale       text CHECK (length(rationale) <= 1000),
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    state           text        NOT NULL CHECK (state IN ('WAITING', 'ACCEPTED', 'DECLINED', 'PUBLISHED')),
    proposed_by     uuid        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text CHECK (length(decision_reason) <= 2000),
    published_in    integer REFERENCES reference.matrix_version (number),
    CHECK (targets ~ ('^(' || sdg || '\.([0-9]+|[a-d])( ' || sdg || '\.([0-9]+|[a-d]))*)?$')),
    CHECK (act = 'LINK' OR (targets = '' AND rationale IS NULL)),
    CHECK ((state = 'WAITING') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state <> 'DECLINED' OR decision_reason IS NOT NULL),
    CHECK ((state = 'PUBLISHED') = (published_in IS NOT NULL))
);
-- Two changes of one link could not both be published.
CREATE UNIQUE INDEX matrix_proposal_one_at_a_time ON process.matrix_proposal (action_line, sdg)
    WHERE state IN ('WAITING', 'ACCEPTED');
CREATE INDEX matrix_proposal_by_state ON process.matrix_proposal (state, proposed_at);
REVOKE DELETE, TRUNCATE ON process.matrix_proposal FROM ${application};
