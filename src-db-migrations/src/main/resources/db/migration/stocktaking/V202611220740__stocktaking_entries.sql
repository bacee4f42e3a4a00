-- The register of activities. A draft may have gaps; what is missing is asked for when it is handed in.
CREATE SCHEMA stocktaking;
GRANT USAGE ON SCHEMA stocktaking TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA stocktaking GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA stocktaking GRANT USAGE ON SEQUENCES TO ${application};

CREATE SEQUENCE stocktaking.entry_number;

CREATE TABLE stocktaking.entry (
    id                uuid        NOT NULL PRIMARY KEY,
    version           bigint      NOT NULL,
    number            bigint      UNIQUE,
    owner             uuid,
    state             text        NOT NULL CHECK (state IN
        ('DRAFT', 'RECEIVED', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
    created_at        timestamptz NOT NULL,
    changed_at        timestamptz NOT NULL,
    received_at       timestamptz,
    promised_by       timestamptz,
    published_at      timestamptz,
    reviewer          uuid,
    year              integer     CHECK (year BETWEEN 1990 AND 2200),
    edition           text        CHECK (char_length(edition) <= 20),
    source            text        CHECK (char_length(source) <= 500),
    consented_at      timestamptz,

    title             text        CHECK (char_length(title) <= 200),
    kind              text        CHECK (kind IN ('PROJECT', 'PROGRAMME', 'TRAINING', 'CONFERENCE', 'WEBSITE', 'GUIDELINE',
                                                  'TOOLKIT', 'PUBLICATION')),
    language          text        CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    website           text        CHECK (char_length(website) <= 500),

    organisation      uuid,
    organisation_name text        CHECK (char_length(organisation_name) <= 300),
    stakeholder_type  text        CHECK (stakeholder_type IN ('GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'ACADEMIA',
                                                              'TECHNICAL_COMMUNITY', 'INTERNATIONAL_ORGANISATION')),
    country           text        CHECK (country ~ '^[A-Z]{2}$'),
    international     boolean     NOT NULL DEFAULT false,
    scope             text        CHECK (scope IN ('LOCAL', 'NATIONAL', 'REGIONAL', 'INTERNATIONAL')),
    contact_name      text        CHECK (char_length(contact_name) <= 120),
    contact_email     text        CHECK (char_length(contact_email) <= 254),
    contact_public    boolean     NOT NULL DEFAULT false,

    short_description text        CHECK (char_length(short_description) <= 20000),
    description       text        CHECK (char_length(description) <= 20000),
    status            text        CHECK (status IN ('PLANNED', 'ONGOING', 'COMPLETED')),
    starts_on         date,
    ends_on           date,

    action_lines      text[]      NOT NULL DEFAULT '{}' CHECK (action_lines <@ ARRAY
        ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7-gov', 'C7-bus', 'C7-lea', 'C7-hea', 'C7-emp', 'C7-env', 'C7-agr',
         'C7-sci', 'C8', 'C9', 'C10', 'C11']),
    sdgs              integer[]   NOT NULL DEFAULT '{}' CHECK (sdgs <@ ARRAY
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]),
    targets           text[]      NOT NULL DEFAULT '{}',
    audiences         text[]      NOT NULL DEFAULT '{}',

    results           text        CHECK (char_length(results) <= 20000),
    challenges        text        CHECK (char_length(challenges) <= 20000),
    replicability     text        CHECK (char_length(replicability) <= 20000),
    sustainability    text        CHECK (char_length(sustainability) <= 20000),
    partnerships      text        CHECK (char_length(partnerships) <= 20000),
    wsis_values       text        CHECK (char_length(wsis_values) <= 20000),

    files             uuid[]      NOT NULL DEFAULT '{}' CHECK (cardinality(files) <= 5),
    picture           uuid,
    picture_alt       text        CHECK (char_length(picture_alt) <= 300),

    CHECK (country IS NULL OR NOT international),
    CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on),
    CHECK (state NOT IN ('RECEIVED', 'IN_REVIEW', 'RETURNED') OR (number IS NOT NULL AND received_at IS NOT NULL
        AND promised_by IS NOT NULL AND consented_at IS NOT NULL)),
    CHECK (state <> 'PUBLISHED' OR (published_at IS NOT NULL AND number IS NOT NULL AND title IS NOT NULL
        AND year IS NOT NULL)),
    CHECK (state <> 'IN_REVIEW' OR reviewer IS NOT NULL)
);
CREATE INDEX entry_owner ON stocktaking.entry (owner, changed_at);
CREATE INDEX entry_waiting ON stocktaking.entry (received_at) WHERE state IN ('RECEIVED', 'IN_REVIEW');
CREATE INDEX entry_published ON stocktaking.entry (published_at) WHERE state = 'PUBLISHED';
CREATE INDEX entry_drafts ON stocktaking.entry (created_at) WHERE state = 'DRAFT';

-- What was done to an entry since it was handed in: never changed, never deleted.
CREATE TABLE stocktaking.entry_act (
    id    bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry uuid        NOT NULL REFERENCES stocktaking.entry (id),
    at    timestamptz NOT NULL,
    by    uuid,
    act   text        NOT NULL CHECK (act IN
        ('RECEIVED', 'CORRECTED', 'CLAIMED', 'RETURNED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN', 'ARCHIVED')),
    words text        CHECK (char_length(words) <= 4000)
);
CREATE INDEX entry_act_entry ON stocktaking.entry_act (entry);

-- The reasons of an act, each on a field of the form or, without one, on the entry as a whole.
CREATE TABLE stocktaking.entry_pin (
    act      bigint  NOT NULL REFERENCES stocktaking.entry_act (id),
    position integer NOT NULL,
    field    text,
    reason   text    NOT NULL,
    words    text    CHECK (char_length(words) <= 1000),
    PRIMARY KEY (act, position)
);

-- One reminder for a draft and call, whichever node sends it.
CREATE TABLE stocktaking.reminder (
    entry   uuid        NOT NULL REFERENCES stocktaking.entry (id) ON DELETE CASCADE,
    edition text        NOT NULL,
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (entry, edition)
);

REVOKE UPDATE, DELETE, TRUNCATE ON stocktaking.entry_act, stocktaking.entry_pin FROM ${application};

CREATE FUNCTION stocktaking.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The history of entries is append-only';
END $$;
CREATE TRIGGER entry_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stocktaking.entry_act
    FOR EACH STATEMENT EXECUTE FUNCTION stocktaking.refuse_change();
CREATE TRIGGER entry_pin_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stocktaking.entry_pin
    FOR EACH STATEMENT EXECUTE FUNCTION stocktaking.refuse_change();
