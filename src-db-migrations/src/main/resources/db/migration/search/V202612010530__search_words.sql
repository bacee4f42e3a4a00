-- Whether a text says every word of a question: as a part of it, whatever its case and accents, or in another form of the word
-- in the language of the text.

CREATE FUNCTION search.folded(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(regexp_replace(normalize(said, NFKD), U&'[\0300-\036F\0640\064B-\065F\0670]', '', 'g'));

CREATE FUNCTION search.stems(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE language
        WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig
        WHEN 'en' THEN 'pg_catalog.english'::regconfig
        WHEN 'fr' THEN 'pg_catalog.french'::regconfig
        WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
        WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
        ELSE 'pg_catalog.simple'::regconfig
    END;

CREATE FUNCTION search.says(said text, language text, words text[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN NOT EXISTS (
        SELECT FROM unnest(words) AS word
        WHERE strpos(search.folded(said), search.folded(word)) = 0
          AND NOT to_tsvector(search.stems(language), said) @@ plainto_tsquery(search.stems(language), word)
          AND numnode(plainto_tsquery(search.stems(language), word)) > 0);
