-- The contests: their settings, what was handed in, and who stands for the vote.
ALTER DEFAULT PRIVILEGES IN SCHEMA prizes GRANT USAGE ON SEQUENCES TO ${application};

-- Of an edition in the archive, a setting that no source tells stays empty. A running one has them all.
CREATE TABLE prizes.edition (
    year                  integer     PRIMARY KEY CHECK (year BETWEEN 2012 AND 2099),
    version               bigint      NOT NULL,
    state                 text        NOT NULL CHECK (state IN ('ARCHIVE', 'RUNNING')),
    created_at            timestamptz NOT NULL,
    source                text        CHECK (char_length(source) BETWEEN 1 AND 500),
    one_per_organisation  boolean,
    votes_final           boolean,
    complete_ballots_only boolean,
    nominees_most         integer     CHECK (nominees_most BETWEEN 1 AND 100),
    champions_announced   integer     CHECK (champions_announced BETWEEN 1 AND 20),
    champions             integer     CHECK (champions BETWEEN 1 AND 20),
    tie_rule              text        CHECK (tie_rule IN ('ALL_TIED', 'FEWER')),
    conflict_by_country   boolean,
    winners_again         boolean,
    language              text        CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    short_least           integer     CHECK (short_least BETWEEN 1 AND 1000),
    short_most            integer     CHECK (short_most BETWEEN short_least AND 1000),
    linkage_most          integer     CHECK (linkage_most BETWEEN 10 AND 2000),
    quantitative_most     integer     CHECK (quantitative_most BETWEEN 10 AND 2000),
    qualitative_most      integer     CHECK (qualitative_most BETWEEN 10 AND 2000),
    partnerships_most     integer     CHECK (partnerships_most BETWEEN 10 AND 2000),
    challenges_most       integer     CHECK (challenges_most BETWEEN 10 AND 2000),
    CHECK (nominees_most >= champions),
    CHECK (state = 'ARCHIVE' OR num_nulls(one_per_organisation, votes_final, complete_ballots_only, nominees_most,
        champions, tie_rule, conflict_by_country, winners_again, language, short_least, short_most, linkage_most,
        quantitative_most, qualitative_most, partnerships_most, challenges_most) = 0)
);
COMMENT ON COLUMN prizes.edition.champions_announced IS 'How many the rules announced, if other than how many were applied';
COMMENT ON COLUMN prizes.edition.winners_again IS 'Whether who won before may take part';

-- Titles drifted over the years: an edition keeps its own.
CREATE TABLE prizes.edition_category (
    edition integer NOT NULL REFERENCES prizes.edition (year),
    number  integer NOT NULL CHECK (number BETWEEN 1 AND 99),
    line    text    NOT NULL CHECK (char_length(line) BETWEEN 1 AND 20),
    title   text    NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
    PRIMARY KEY (edition, number),
    UNIQUE (edition, line)
);

CREATE SEQUENCE prizes.project_number;

-- A project in a contest. A draft may have gaps; what is handed in is an entry of the stocktaking too.
CREATE TABLE prizes.project (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    edition            integer     NOT NULL REFERENCES prizes.edition (year),
    category           integer,
    number             bigint      UNIQUE,
    entry              uuid        UNIQUE,
    state              text        NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'NOMINATED', 'NOT_NOMINATED')),
    created_at         timestamptz NOT NULL,
    changed_at         timestamptz NOT NULL,
    submitted_at       timestamptz,
    withdrawn_at       timestamptz,
    submitter          uuid,

    title              text        CHECK (char_length(title) BETWEEN 1 AND 200),
    title_plain        text        CHECK (title_plain <> ''),
    website            text        CHECK (char_length(website) <= 500),
    maturity           text        CHECK (maturity IN ('FINISHED', 'PHASE_ENDED', 'NEITHER')),
    organisation       text        CHECK (char_length(organisation) BETWEEN 1 AND 300),
    organisation_id    uuid,
    stakeholder_type   text        CHECK (stakeholder_type IN ('GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'ACADEMIA',
                                                               'TECHNICAL_COMMUNITY', 'INTERNATIONAL_ORGANISATION')),
    country            text        CHECK (country ~ '^[A-Z]{2}$'),
    international      boolean     NOT NULL DEFAULT false,

    short_description  text        CHECK (char_length(short_description) <= 20000),
    quantitative       text        CHECK (char_length(quantitative) <= 20000),
    qualitative        text        CHECK (char_length(qualitative) <= 20000),
    partnerships       text        CHECK (char_length(partnerships) <= 20000),
    challenges         text        CHECK (char_length(challenges) <= 20000),

    own                boolean     NOT NULL DEFAULT true,
    owner_name         text        CHECK (char_length(owner_name) <= 120),
    owner_email        text        CHECK (char_length(owner_email) <= 254),
    owner_hash         bytea       UNIQUE CHECK (length(owner_hash) = 32),
    objected_at        timestamptz,

    sole               boolean     NOT NULL DEFAULT false,

    FOREIGN KEY (edition, category) REFERENCES prizes.edition_category (edition, number),
    UNIQUE (edition, category, id),
    CHECK (country IS NULL OR NOT international),
    CHECK ((title IS NULL) = (title_plain IS NULL)),
    CHECK (state = 'DRAFT' OR num_nulls(category, number, entry, submitted_at, title, organisation, organisation_id,
        short_description) = 0),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK (objected_at IS NULL OR (submitted_at IS NOT NULL AND NOT own))
);
COMMENT ON COLUMN prizes.project.own IS 'Whether who hands it in owns it; else the owner is told, and can object';
COMMENT ON COLUMN prizes.project.owner_hash IS 'SHA-256 of the token in the letter to the owner, until it is answered';
COMMENT ON COLUMN prizes.project.sole IS 'Whether the edition allowed one project of an organisation in a category when it was handed in';
CREATE INDEX project_submitter ON prizes.project (submitter, changed_at);
CREATE INDEX project_edition ON prizes.project (edition, category, submitted_at) WHERE state <> 'DRAFT';
CREATE UNIQUE INDEX project_one_per_organisation ON prizes.project (edition, category, organisation_id)
    WHERE sole AND state NOT IN ('DRAFT', 'WITHDRAWN');
CREATE UNIQUE INDEX project_not_twice ON prizes.project (edition, title_plain, organisation_id)
    WHERE state NOT IN ('DRAFT', 'WITHDRAWN');

-- How a project serves a goal that it claims.
CREATE TABLE prizes.project_linkage (
    project uuid    NOT NULL REFERENCES prizes.project (id) ON DELETE CASCADE,
    sdg     integer NOT NULL CHECK (sdg BETWEEN 1 AND 17),
    words   text    NOT NULL CHECK (char_length(words) <= 20000),
    PRIMARY KEY (project, sdg)
);

-- What was done to a project since it was handed in: never changed, never deleted.
CREATE TABLE prizes.project_act (
    id      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project uuid        NOT NULL REFERENCES prizes.project (id),
    at      timestamptz NOT NULL,
    by      uuid,
    act     text        NOT NULL CHECK (act IN
        ('SUBMITTED', 'WITHDRAWN', 'EXCLUDED', 'AMENDMENT_ASKED', 'AMENDED', 'OWNER_TOLD', 'OBJECTED')),
    words   text        CHECK (char_length(words) <= 4000)
);
CREATE INDEX project_act_project ON prizes.project_act (project);

-- What an amendment changed.
CREATE TABLE prizes.project_change (
    act    bigint NOT NULL REFERENCES prizes.project_act (id),
    field  text   NOT NULL CHECK (field ~ '^[a-z0-9-]{1,40}$'),
    before text   CHECK (char_length(before) <= 20000),
    after  text   CHECK (char_length(after) <= 20000),
    PRIMARY KEY (act, field)
);

-- Who stands for the vote. A nominee that leaves stays known.
CREATE TABLE prizes.nominee (
    project      uuid        PRIMARY KEY,
    edition      integer     NOT NULL,
    category     integer     NOT NULL,
    code         text        NOT NULL UNIQUE CHECK (code ~ '^[A-Za-z0-9]{4,16}$'),
    position     integer     CHECK (position > 0),
    nominated_at timestamptz NOT NULL,
    withdrawn_at timestamptz CHECK (withdrawn_at >= nominated_at),
    UNIQUE (edition, category, project),
    FOREIGN KEY (edition, category, project) REFERENCES prizes.project (edition, category, id)
);
COMMENT ON COLUMN prizes.nominee.code IS 'Its short link: printed and in the QR code';

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.project_act, prizes.project_change FROM ${application};

CREATE FUNCTION prizes.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The history of projects is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER project_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.project_act
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();
CREATE TRIGGER project_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.project_change
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();

-- What was handed in is withdrawn, and never removed.
CREATE FUNCTION prizes.projects_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A project that was handed in is withdrawn, not removed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER project_stays BEFORE DELETE ON prizes.project
    FOR EACH ROW WHEN (OLD.submitted_at IS NOT NULL) EXECUTE FUNCTION prizes.projects_stay();
