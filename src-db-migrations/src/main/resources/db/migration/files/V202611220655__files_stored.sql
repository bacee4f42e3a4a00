-- What is known of uploaded files. The bytes are in the store under their SHA-256; several rows may name the same bytes.
CREATE SCHEMA files;
GRANT USAGE ON SCHEMA files TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA files GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};

CREATE TABLE files.stored_file (
    id         uuid        NOT NULL PRIMARY KEY,
    content    text        NOT NULL CHECK (content ~ '^[0-9a-f]{64}$'),
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 140 AND name !~ '[[:cntrl:]/\\]'),
    media_type text        NOT NULL,
    size       bigint      NOT NULL CHECK (size > 0),
    stored_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX stored_file_content ON files.stored_file (content);
