-- Who writes an entry together with its owner. The invitation goes to an address, whether or not it has an account; who has its
-- link answers it, once. The authors of an entry are those of its revisions.
CREATE TABLE stocktaking.author (
    id          uuid        NOT NULL PRIMARY KEY,
    entry       uuid        NOT NULL REFERENCES stocktaking.entry (id) ON DELETE CASCADE,
    email       text        NOT NULL CHECK (char_length(email) <= 254),
    hash        bytea       UNIQUE CHECK (length(hash) = 32),
    person      uuid,
    invited_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    accepted_at timestamptz,
    UNIQUE (entry, email),
    UNIQUE (entry, person),
    CHECK ((person IS NULL) = (accepted_at IS NULL)),
    CHECK (person IS NULL OR hash IS NULL)
);
COMMENT ON COLUMN stocktaking.author.hash IS 'SHA-256 of the token in the letter, until it is answered';
CREATE INDEX author_person ON stocktaking.author (person, entry) WHERE person IS NOT NULL;

-- Who last wrote in an entry, so that others who write at the same time can be told.
ALTER TABLE stocktaking.entry ADD COLUMN written_by uuid;
CREATE OR REPLACE FUNCTION stocktaking.public_part(entry stocktaking.entry) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT to_jsonb(entry)
        - ARRAY['version', 'owner', 'created_at', 'changed_at', 'changed_in', 'updated_at', 'promised_by', 'reviewer',
                'edition', 'consented_at', 'revises', 'proposed', 'written_by', 'plain_title', 'plain_organisation',
                'website_host']
        - CASE WHEN entry.contact_public THEN ARRAY[]::text[] ELSE ARRAY['contact_name', 'contact_email'] END
$$;

ALTER TABLE stocktaking.entry_act
    DROP CONSTRAINT entry_act_act_check,
    ADD CONSTRAINT entry_act_act_check CHECK (act IN ('RECEIVED', 'CORRECTED', 'CLAIMED', 'RETURNED', 'PUBLISHED',
        'DECLINED', 'WITHDRAWN', 'ARCHIVED', 'TAKEN_OVER', 'CONFIRMED', 'ENDED', 'ASKED', 'ANSWERED',
        'RECALLED', 'IMPORTED', 'AMENDED', 'PROPOSED', 'JOINED', 'LEFT', 'REMOVED', 'HANDED_OVER'));
