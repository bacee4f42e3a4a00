-- The register of organisations: their names, mail domains, representatives, and what was done to them.
CREATE SCHEMA organisation;
GRANT USAGE ON SCHEMA organisation TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA organisation GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE TABLE organisation.organisation (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL DEFAULT 0,
    name          text        NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 300),
    type          text        CHECK (type IN ('GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'ACADEMIA',
                                              'TECHNICAL_COMMUNITY', 'INTERNATIONAL_ORGANISATION')),
    country       text        CHECK (country ~ '^[A-Z]{2}$'),
    merged_into   uuid        REFERENCES organisation.organisation (id),
    registered_at timestamptz NOT NULL,
    CHECK (merged_into <> id)
);
COMMENT ON COLUMN organisation.organisation.merged_into IS 'The organisation that stayed; an id is never reused or removed';
CREATE INDEX organisation_merged ON organisation.organisation (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX organisation_by_name ON organisation.organisation (name) WHERE merged_into IS NULL;

-- Every name by which an organisation is found, its own included. A name keeps the country it was used in, so that a
-- merge moves rows and never changes them, and an undone merge moves exactly these rows back.
CREATE TABLE organisation.name (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisation.organisation (id) DEFERRABLE INITIALLY DEFERRED,
    text         text NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
    normalised   text NOT NULL CHECK (normalised <> ''),
    language     text CHECK (language ~ '^[a-z]{2,3}$'),
    country      text CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT name_taken UNIQUE NULLS NOT DISTINCT (normalised, country)
);
CREATE INDEX name_of ON organisation.name (organisation);
CREATE INDEX name_like ON organisation.name USING gin (normalised public.gin_trgm_ops);
CREATE INDEX name_prefix ON organisation.name (normalised text_pattern_ops);

CREATE TABLE organisation.domain (
    domain       text        PRIMARY KEY CHECK (domain ~ '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$'),
    organisation uuid        NOT NULL REFERENCES organisation.organisation (id),
    confirmed_by uuid        NOT NULL,
    confirmed_at timestamptz NOT NULL
);
CREATE INDEX domain_of ON organisation.domain (organisation);

CREATE TABLE organisation.representative (
    id           uuid        PRIMARY KEY,
    organisation uuid        NOT NULL REFERENCES organisation.organisation (id),
    account      uuid        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('REQUESTED', 'APPROVED', 'DECLINED', 'ENDED')),
    requested_at timestamptz NOT NULL,
    decided_by   uuid,
    decided_at   timestamptz,
    UNIQUE (organisation, account),
    CHECK ((state = 'REQUESTED') = (decided_at IS NULL))
);
CREATE INDEX representative_account ON organisation.representative (account);
CREATE INDEX representative_requested ON organisation.representative (requested_at) WHERE state = 'REQUESTED';

-- What was done, append-only. "moved" holds what an undo needs: the rows that changed hands and the values before.
CREATE TABLE organisation.act (
    id           uuid        PRIMARY KEY,
    serial       bigint      GENERATED ALWAYS AS IDENTITY,
    organisation uuid        NOT NULL REFERENCES organisation.organisation (id),
    other        uuid        REFERENCES organisation.organisation (id),
    kind         text        NOT NULL CHECK (kind IN ('EDITED', 'NAME_ADDED', 'NAME_REMOVED', 'DOMAIN_CONFIRMED',
                                                      'DOMAIN_REMOVED', 'REPRESENTATIVE_DECIDED', 'MERGED', 'SPLIT', 'UNDONE')),
    undoes       uuid        UNIQUE REFERENCES organisation.act (id),
    by           uuid        NOT NULL,
    at           timestamptz NOT NULL,
    reason       text        NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
    moved        jsonb       NOT NULL,
    CHECK ((kind = 'UNDONE') = (undoes IS NOT NULL)),
    CHECK ((kind IN ('MERGED', 'SPLIT')) <= (other IS NOT NULL))
);
CREATE INDEX act_of ON organisation.act (organisation, serial);
CREATE INDEX act_of_other ON organisation.act (other, serial) WHERE other IS NOT NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON organisation.act FROM ${application};

CREATE FUNCTION organisation.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'organisation.% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON organisation.act
    FOR EACH STATEMENT EXECUTE FUNCTION organisation.refuse_change();
