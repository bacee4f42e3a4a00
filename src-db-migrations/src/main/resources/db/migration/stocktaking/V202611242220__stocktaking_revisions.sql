-- A change of a published entry is written, handed in and decided in a row of its own, a revision, while the published row
-- stays as it is. When a revision is published its content moves over, and what was public before becomes a version.
ALTER TABLE stocktaking.entry
    ADD COLUMN revises uuid REFERENCES stocktaking.entry (id),
    DROP CONSTRAINT entry_state_check,
    ADD CONSTRAINT entry_state_check CHECK (state IN
        ('DRAFT', 'RECEIVED', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN', 'ADOPTED')),
    ADD CONSTRAINT entry_revision_is_never_public CHECK
        (revises IS NULL OR (number IS NOT NULL AND state <> 'PUBLISHED' AND published_at IS NULL)),
    ADD CONSTRAINT entry_only_revisions_are_adopted CHECK (state <> 'ADOPTED' OR revises IS NOT NULL),
    -- A revision has the number of its entry.
    DROP CONSTRAINT entry_number_key;
CREATE UNIQUE INDEX entry_number_once ON stocktaking.entry (number) WHERE revises IS NULL;
CREATE INDEX entry_published_number ON stocktaking.entry (number) WHERE state = 'PUBLISHED';
CREATE INDEX entry_revises ON stocktaking.entry (revises) WHERE revises IS NOT NULL;
CREATE UNIQUE INDEX entry_one_open_revision ON stocktaking.entry (revises)
    WHERE state IN ('DRAFT', 'RECEIVED', 'IN_REVIEW', 'RETURNED');

-- How an entry was published before, for its public history: nothing but what everybody could read then. The person to ask
-- is left out even if it was shown, because people may take that back.
CREATE TABLE stocktaking.version (
    id                uuid        NOT NULL PRIMARY KEY,
    entry             uuid        NOT NULL REFERENCES stocktaking.entry (id),
    published_at      timestamptz NOT NULL,
    superseded_at     timestamptz NOT NULL,

    title             text        NOT NULL,
    kind              text,
    language          text,
    website           text,
    organisation_name text,
    stakeholder_type  text,
    country           text,
    international     boolean     NOT NULL,
    scope             text,
    contact_name      text        CHECK (contact_name IS NULL),
    contact_email     text        CHECK (contact_email IS NULL),
    contact_public    boolean     NOT NULL CHECK (NOT contact_public),
    short_description text,
    description       text,
    status            text,
    starts_on         date,
    ends_on           date,
    action_lines      text[]      NOT NULL,
    sdgs              integer[]   NOT NULL,
    targets           text[]      NOT NULL,
    audiences         text[]      NOT NULL,
    results           text,
    challenges        text,
    replicability     text,
    sustainability    text,
    partnerships      text,
    wsis_values       text,
    documents         text[]      NOT NULL,
    picture           text,

    CHECK (superseded_at >= published_at)
);
COMMENT ON COLUMN stocktaking.version.documents IS 'their names: the files may be gone';
COMMENT ON COLUMN stocktaking.version.picture IS 'what it showed, in words';
CREATE INDEX version_entry ON stocktaking.version (entry, superseded_at DESC);

REVOKE UPDATE, DELETE, TRUNCATE ON stocktaking.version FROM ${application};
CREATE TRIGGER version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stocktaking.version
    FOR EACH STATEMENT EXECUTE FUNCTION stocktaking.refuse_change();

-- What of a row is public: a published row revises nothing, but the name says so.
CREATE OR REPLACE FUNCTION stocktaking.public_part(entry stocktaking.entry) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT to_jsonb(entry)
        - ARRAY['version', 'owner', 'created_at', 'changed_at', 'changed_in', 'updated_at', 'promised_by', 'reviewer',
                'edition', 'consented_at', 'revises']
        - CASE WHEN entry.contact_public THEN ARRAY[]::text[] ELSE ARRAY['contact_name', 'contact_email'] END
$$;
