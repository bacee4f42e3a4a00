-- What appeared, changed or went from what everybody may read, of every kind, for those who keep a copy. It says that and
-- when, never what: the content is read from its own table and is gone when it is not public any more. Triggers write it,
-- so that no code can forget to; the running portal only reads.
CREATE SCHEMA changes;
GRANT USAGE ON SCHEMA changes TO ${application};

CREATE TABLE changes.public_change (
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
    item       uuid        NOT NULL,
    change     text        NOT NULL CHECK (change IN ('PUBLISHED', 'CHANGED', 'WITHDRAWN')),
    at         timestamptz NOT NULL,
    -- The order of reading. A number of the transaction and not a time: what is written first may be committed last.
    changed_in xid8        NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX public_change_order ON changes.public_change (changed_in, id);
CREATE INDEX public_change_at ON changes.public_change (at);
GRANT SELECT ON changes.public_change TO ${application};
