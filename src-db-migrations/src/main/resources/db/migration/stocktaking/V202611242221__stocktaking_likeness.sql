-- Likely duplicates: titles are compared without case, accents and signs, by their trigrams; websites by their host.
CREATE FUNCTION stocktaking.plain(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN trim(regexp_replace(
    translate(
        replace(
            regexp_replace(
                lower(normalize(words, NFKD) COLLATE pg_catalog.pg_c_utf8),
                '[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u0640]+', '', 'g'),
            'ß', 'ss'),
        'ةىøłđı', 'هيoldi'),
    '[^[:alnum:]]+', ' ', 'g'));

ALTER TABLE stocktaking.entry
    ADD COLUMN plain_title text GENERATED ALWAYS AS (stocktaking.plain(title)) STORED,
    ADD COLUMN plain_organisation text GENERATED ALWAYS AS (stocktaking.plain(organisation_name)) STORED,
    ADD COLUMN website_host text GENERATED ALWAYS AS
        (lower(substring(website FROM '^https?://(?:[^/@]*@)?(?:www\.)?([^/:?#]+)') COLLATE "C")) STORED,
    -- The entry of which this is a later phase, shown on both once both are public.
    ADD COLUMN continues uuid REFERENCES stocktaking.entry (id),
    ADD CONSTRAINT entry_continues_another CHECK (continues <> id);
CREATE INDEX entry_plain_title ON stocktaking.entry USING gin (plain_title public.gin_trgm_ops) WITH (fastupdate = off)
    WHERE state = 'PUBLISHED';
CREATE INDEX entry_website_host ON stocktaking.entry (website_host)
    WHERE state = 'PUBLISHED' AND website_host IS NOT NULL;
CREATE INDEX entry_plain_organisation ON stocktaking.entry (plain_organisation)
    WHERE state = 'PUBLISHED' AND plain_organisation IS NOT NULL;
CREATE INDEX entry_continues ON stocktaking.entry (continues) WHERE continues IS NOT NULL;

-- What the owner of an entry said about one that is like it, so that nobody is asked twice.
CREATE TABLE stocktaking.likeness_answer (
    entry  uuid        NOT NULL REFERENCES stocktaking.entry (id) ON DELETE CASCADE,
    other  uuid        NOT NULL REFERENCES stocktaking.entry (id) ON DELETE CASCADE,
    answer text        NOT NULL CHECK (answer IN ('SAME', 'NEW_PHASE', 'DIFFERENT')),
    at     timestamptz NOT NULL,
    PRIMARY KEY (entry, other),
    CHECK (entry <> other)
);
CREATE INDEX likeness_answer_other ON stocktaking.likeness_answer (other);

-- Generated columns are not yet filled when the log of changes compares rows, and say nothing that is not said already.
CREATE OR REPLACE FUNCTION stocktaking.public_part(entry stocktaking.entry) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT to_jsonb(entry)
        - ARRAY['version', 'owner', 'created_at', 'changed_at', 'changed_in', 'updated_at', 'promised_by', 'reviewer',
                'edition', 'consented_at', 'revises', 'plain_title', 'plain_organisation', 'website_host']
        - CASE WHEN entry.contact_public THEN ARRAY[]::text[] ELSE ARRAY['contact_name', 'contact_email'] END
$$;
