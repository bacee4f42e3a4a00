-- What sources say about the prizes of past years. Gaps in the sources stay gaps, each with its reason.
CREATE SCHEMA prizes;
GRANT USAGE ON SCHEMA prizes TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA prizes GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};

CREATE TABLE prizes.category (
    number         integer PRIMARY KEY CHECK (number BETWEEN 1 AND 18),
    action_line    text    NOT NULL UNIQUE,
    official_title text    NOT NULL,
    source         text    NOT NULL
);

CREATE TABLE prizes.figure (
    year      integer PRIMARY KEY CHECK (year BETWEEN 2012 AND 2099),
    submitted text,
    nominated text,
    votes     text,
    champions text,
    winners   text,
    source    text NOT NULL
);
COMMENT ON TABLE prizes.figure IS 'As the sources word it: some are bounds or contradict each other';

CREATE TABLE prizes.prize_record (
    id                 uuid    PRIMARY KEY,
    version            bigint  NOT NULL,
    year               integer CHECK (year BETWEEN 2012 AND 2099),
    category           integer REFERENCES prizes.category (number),
    category_basis     text    NOT NULL CHECK (category_basis IN ('STATED', 'INFERRED', 'NOT_STATED')),
    project            text    CHECK (length(project) BETWEEN 1 AND 300),
    project_plain      text    CHECK (project_plain <> ''),
    organisation       text    CHECK (length(organisation) BETWEEN 1 AND 300),
    organisation_plain text    CHECK (organisation_plain <> ''),
    organisation_id    uuid,
    country            text    CHECK (country ~ '^[A-Z]{2}$'),
    international      boolean NOT NULL,
    rank               text    NOT NULL CHECK (rank IN ('WINNER', 'CHAMPION', 'NOMINEE', 'UNSTATED')),
    source             text    NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    entry              uuid,
    CHECK ((category IS NULL) = (category_basis = 'NOT_STATED')),
    CHECK ((project IS NULL) = (project_plain IS NULL)),
    CHECK ((organisation IS NULL) = (organisation_plain IS NULL)),
    CHECK (organisation_id IS NULL OR organisation IS NOT NULL),
    CHECK (project IS NOT NULL OR organisation IS NOT NULL OR country IS NOT NULL),
    CHECK (entry IS NULL OR project IS NOT NULL)
);
COMMENT ON COLUMN prizes.prize_record.organisation IS 'As printed in the source; organisation_id is the one of the register where that is sure';

-- A project of an organisation is honoured once a year. Where a source names neither, year, category and country tell
-- one record from another.
CREATE UNIQUE INDEX prize_record_once ON prizes.prize_record (year, project_plain, organisation_plain, country)
    NULLS NOT DISTINCT WHERE project IS NOT NULL OR organisation IS NOT NULL;
CREATE UNIQUE INDEX prize_record_nameless_once ON prizes.prize_record (year, category, country)
    NULLS NOT DISTINCT WHERE project IS NULL AND organisation IS NULL;
