-- When what everybody may read of an entry last changed; null while nothing of it is public.
ALTER TABLE stocktaking.entry ADD COLUMN updated_at timestamptz;
UPDATE stocktaking.entry SET updated_at = published_at WHERE state = 'PUBLISHED';

-- An entry as everybody may read it. Whatever gives entries to machines reads this, so that what is not named here cannot
-- leak: no draft, no owner, no moderator, no contact that is not shown.
CREATE VIEW stocktaking.public_entry AS
SELECT id, number, title, kind, language, website, organisation, organisation_name, stakeholder_type, country, international,
       scope,
       CASE WHEN contact_public THEN contact_name END AS contact_name,
       CASE WHEN contact_public THEN contact_email END AS contact_email,
       short_description, description, status, starts_on, ends_on, action_lines, sdgs, targets, audiences, results,
       challenges, replicability, sustainability, partnerships, wsis_values, files, picture, picture_alt, year, source,
       received_at, published_at, updated_at
FROM stocktaking.entry
WHERE state = 'PUBLISHED';
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON stocktaking.public_entry FROM ${application};

-- What of a row is public. A column that somebody adds counts until it is named here: rather one change too many.
CREATE FUNCTION stocktaking.public_part(entry stocktaking.entry) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT to_jsonb(entry)
        - ARRAY['version', 'owner', 'created_at', 'changed_at', 'changed_in', 'updated_at', 'promised_by', 'reviewer',
                'edition', 'consented_at']
        - CASE WHEN entry.contact_public THEN ARRAY[]::text[] ELSE ARRAY['contact_name', 'contact_email'] END
$$;

-- With the owner's rights: the running portal may not write the log itself.
CREATE FUNCTION stocktaking.note_public_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = stocktaking, pg_temp AS $$
DECLARE
    was_public boolean := TG_OP <> 'INSERT' AND OLD.state = 'PUBLISHED';
    is_public  boolean := TG_OP <> 'DELETE' AND NEW.state = 'PUBLISHED';
    change     text;
BEGIN
    IF is_public AND NOT was_public THEN
        change := 'PUBLISHED';
    ELSIF was_public AND NOT is_public THEN
        change := 'WITHDRAWN';
    ELSIF is_public AND stocktaking.public_part(OLD) IS DISTINCT FROM stocktaking.public_part(NEW) THEN
        change := 'CHANGED';
    END IF;
    IF change IS NOT NULL THEN
        INSERT INTO changes.public_change (kind, item, change, at)
        VALUES ('stocktaking-entry', CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END, change,
                CASE TG_OP WHEN 'DELETE' THEN now() ELSE NEW.changed_at END);
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF change IN ('PUBLISHED', 'CHANGED') THEN
        NEW.updated_at := NEW.changed_at;
    ELSIF NOT is_public THEN
        NEW.updated_at := NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER entry_note_public_change BEFORE INSERT OR UPDATE OR DELETE ON stocktaking.entry
    FOR EACH ROW EXECUTE FUNCTION stocktaking.note_public_change();

-- What was published before there was a log.
INSERT INTO changes.public_change (kind, item, change, at)
SELECT 'stocktaking-entry', id, 'PUBLISHED', published_at FROM stocktaking.entry WHERE state = 'PUBLISHED'
ORDER BY published_at, number;

-- For the feeds: when anything public last appeared, changed or went.
CREATE INDEX entry_last_public_change ON stocktaking.entry (changed_at) WHERE published_at IS NOT NULL;
