-- Which pages the documents of a released session lead to, so that a page can say in which sessions it was shown.
CREATE FUNCTION forum.paths_of(content jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY(
        SELECT substring(document ->> 'url' FROM '^https://[^/?#]+(/[^?#]*)')
        FROM jsonb_array_elements(coalesce(content -> 'documents', '[]')) AS document
        WHERE document ->> 'url' ~ '^https://[^/?#]+/');

ALTER TABLE forum.released_session ADD COLUMN shown text[] GENERATED ALWAYS AS (forum.paths_of(content)) STORED;
COMMENT ON COLUMN forum.released_session.shown IS 'The paths of the pages that its documents lead to, on whatever site';
CREATE INDEX released_session_shown ON forum.released_session USING gin (shown);
