-- The document of a brief is made again when something of it is no longer there for everybody.
ALTER TABLE consultation.brief_print ADD COLUMN removed text NOT NULL DEFAULT '' CHECK (removed ~ '^([0-9a-f]{64})?$');
COMMENT ON COLUMN consultation.brief_print.removed IS 'SHA-256 of what everybody could read of it then, or empty if that was all';
GRANT UPDATE (file, removed, made_at) ON consultation.brief_print TO ${application};
