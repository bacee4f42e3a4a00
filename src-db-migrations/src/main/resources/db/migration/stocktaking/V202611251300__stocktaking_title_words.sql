-- Likely duplicates are looked for among the entries that share a rare word of the title. Trigrams of whole titles are shared
-- by too many of a hundred thousand.
CREATE FUNCTION stocktaking.title_words(title text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 8
BEGIN ATOMIC
    SELECT "left"(word, 60) FROM unnest(string_to_array(title, ' ')) AS word
     WHERE length(word) > 2 AND word !~ '[\u3400-\u9fff]'
    UNION
    -- Chinese has no blanks: each two neighbours are a word.
    SELECT substr(word, place, 2) FROM unnest(string_to_array(title, ' ')) AS word, generate_series(1, length(word) - 1) AS place
     WHERE word ~ '[\u3400-\u9fff]';
END;

CREATE TABLE stocktaking.title_word (
    word  text COLLATE "C" NOT NULL,
    entry uuid NOT NULL REFERENCES stocktaking.entry (id) ON DELETE CASCADE,
    PRIMARY KEY (word, entry)
);
COMMENT ON TABLE stocktaking.title_word IS 'The words of the titles of published entries, written by a trigger';
CREATE INDEX title_word_entry ON stocktaking.title_word (entry);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON stocktaking.title_word FROM ${application};
INSERT INTO stocktaking.title_word
SELECT word, id FROM stocktaking.entry, stocktaking.title_words(plain_title) AS word WHERE state = 'PUBLISHED';

-- With the owner's rights, and always by the index: a plan made while the table was empty would read all of it each time.
CREATE FUNCTION stocktaking.keep_title_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = stocktaking, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM title_word WHERE entry = NEW.id;
    END IF;
    IF NEW.state = 'PUBLISHED' THEN
        INSERT INTO title_word SELECT word, NEW.id FROM title_words(NEW.plain_title) AS word;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER entry_title_words_new AFTER INSERT ON stocktaking.entry
    FOR EACH ROW WHEN (NEW.state = 'PUBLISHED') EXECUTE FUNCTION stocktaking.keep_title_words();
CREATE TRIGGER entry_title_words AFTER UPDATE ON stocktaking.entry
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.title IS DISTINCT FROM NEW.title)
    EXECUTE FUNCTION stocktaking.keep_title_words();

DROP INDEX stocktaking.entry_plain_title;
-- A host may have thousands of pages, a page few entries.
CREATE INDEX entry_website_page ON stocktaking.entry
    ((lower(rtrim(substring(website FROM '^https?://(?:www\.)?(.*)$'), '/') COLLATE "C")))
    WHERE state = 'PUBLISHED' AND website IS NOT NULL;
