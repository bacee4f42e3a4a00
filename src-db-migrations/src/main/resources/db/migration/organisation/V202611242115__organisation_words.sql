-- Suggestions while typing stay quick with a hundred thousand organisations: a misspelled word is looked up among the few
-- distinct words of all names, and names are found by their words. A word that no name has any more does no harm.
CREATE TABLE organisation.word (word text NOT NULL);
COMMENT ON TABLE organisation.word IS 'Not unique on purpose: registrations at the same moment must not wait for one another';
REVOKE UPDATE, DELETE, TRUNCATE ON organisation.word FROM ${application};
INSERT INTO organisation.word
SELECT DISTINCT part FROM organisation.name, unnest(string_to_array(normalised, ' ')) AS part WHERE length(part) > 2;
CREATE INDEX word_prefix ON organisation.word (word text_pattern_ops);
CREATE INDEX word_like ON organisation.word USING gin (word public.gin_trgm_ops) WITH (fastupdate = off);

CREATE INDEX name_words ON organisation.name USING gin (string_to_array(normalised, ' ')) WITH (fastupdate = off);
ALTER INDEX organisation.name_like SET (fastupdate = off);

-- The index is used from the first word on: a plan made while the table was empty would read all of it for every name.
CREATE FUNCTION organisation.keep_words() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
    INSERT INTO organisation.word
    SELECT DISTINCT part FROM unnest(string_to_array(NEW.normalised, ' ')) AS part
     WHERE length(part) > 2 AND NOT EXISTS (SELECT FROM organisation.word known WHERE known.word = part);
    RETURN NULL;
END $$;
CREATE TRIGGER name_words AFTER INSERT OR UPDATE OF normalised ON organisation.name
    FOR EACH ROW EXECUTE FUNCTION organisation.keep_words();
