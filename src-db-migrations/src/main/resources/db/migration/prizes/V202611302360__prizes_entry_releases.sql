-- The entries of the register that a contest kept back and lets go of when its nominees are known: once for each project.
CREATE TABLE prizes.entry_release (
    project uuid        PRIMARY KEY REFERENCES prizes.project (id),
    edition integer     NOT NULL REFERENCES prizes.edition (year),
    fate    text        NOT NULL CHECK (fate IN ('PUBLISHED', 'SUBMITTED', 'WITHDRAWN')),
    at      timestamptz NOT NULL
);
CREATE INDEX entry_release_edition ON prizes.entry_release (edition, fate);
COMMENT ON COLUMN prizes.entry_release.fate IS 'What became of the entry then: public, before a moderator, or gone with who handed it in';

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.entry_release FROM ${application};
CREATE TRIGGER entry_release_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.entry_release
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();
