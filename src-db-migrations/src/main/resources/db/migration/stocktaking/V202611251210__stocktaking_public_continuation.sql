-- Which entry an entry continues, once both are public; when its owner last said that it is still true; when they said that its
-- activity has ended.
CREATE OR REPLACE VIEW stocktaking.public_entry AS
SELECT id, number, title, kind, language, website, organisation, organisation_name, stakeholder_type, country, international,
       scope,
       CASE WHEN contact_public THEN contact_name END AS contact_name,
       CASE WHEN contact_public THEN contact_email END AS contact_email,
       short_description, description, status, starts_on, ends_on, action_lines, sdgs, targets, audiences, results,
       challenges, replicability, sustainability, partnerships, wsis_values, files, picture, picture_alt, year, source,
       received_at, published_at, updated_at, collections,
       (SELECT former.id FROM stocktaking.entry former
         WHERE former.id = entry.continues AND former.state = 'PUBLISHED') AS continues,
       confirmed_at, ended_at
FROM stocktaking.entry
WHERE state = 'PUBLISHED';

-- That an import proposed a revision says nothing of a published row.
CREATE OR REPLACE FUNCTION stocktaking.public_part(entry stocktaking.entry) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT to_jsonb(entry)
        - ARRAY['version', 'owner', 'created_at', 'changed_at', 'changed_in', 'updated_at', 'promised_by', 'reviewer',
                'edition', 'consented_at', 'revises', 'proposed', 'plain_title', 'plain_organisation', 'website_host']
        - CASE WHEN entry.contact_public THEN ARRAY[]::text[] ELSE ARRAY['contact_name', 'contact_email'] END
$$;

-- An entry that appears or goes changes what is public of those that continue it.
CREATE FUNCTION stocktaking.note_continued() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = stocktaking, pg_temp AS $$
BEGIN
    WITH later AS (
        UPDATE stocktaking.entry SET updated_at = NEW.changed_at
         WHERE continues = NEW.id AND state = 'PUBLISHED' RETURNING id)
    INSERT INTO changes.public_change (kind, item, change, at)
    SELECT 'stocktaking-entry', id, 'CHANGED', NEW.changed_at FROM later;
    RETURN NULL;
END $$;
CREATE TRIGGER entry_note_continued AFTER UPDATE OF state ON stocktaking.entry
    FOR EACH ROW WHEN ((OLD.state = 'PUBLISHED') <> (NEW.state = 'PUBLISHED'))
    EXECUTE FUNCTION stocktaking.note_continued();
