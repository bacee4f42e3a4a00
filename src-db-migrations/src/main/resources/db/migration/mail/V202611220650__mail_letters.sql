-- The outgoing mail: a row for each letter, written in the transaction that causes it. Times are the database's own,
-- so that several nodes agree and a rehearsal's clock delays no letter.
CREATE SCHEMA mail;
GRANT USAGE ON SCHEMA mail TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA mail GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};

CREATE TABLE mail.letter (
    id         uuid        NOT NULL PRIMARY KEY,
    number     bigint      NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE, -- the order in which letters are sent
    message_id text        NOT NULL UNIQUE,                              -- the same in every attempt
    recipient  text        NOT NULL CHECK (length(recipient) BETWEEN 1 AND 320),
    locale     text        NOT NULL CHECK (length(locale) BETWEEN 2 AND 35),
    kind       text        NOT NULL CHECK (kind <> ''),
    subject    text        NOT NULL CHECK (subject <> '' AND subject !~ '[[:cntrl:]]'),
    body       text        NOT NULL CHECK (body <> ''),
    action     text,
    path       text        CHECK (path LIKE '/%'),                       -- loses its secrets once the letter is sent
    state      text        NOT NULL
        CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'GIVEN_UP', 'KEPT')),
    attempts   integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    due_at     timestamptz,                                              -- next attempt, or when a running one counts as dead
    last_error text        CHECK (length(last_error) <= 500),
    queued_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    sent_at    timestamptz,
    CHECK ((action IS NULL) = (path IS NULL)),
    CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
    CHECK ((state IN ('QUEUED', 'SENDING', 'FAILED')) = (due_at IS NOT NULL))
);
CREATE INDEX letter_due ON mail.letter (due_at, number) WHERE due_at IS NOT NULL;
CREATE INDEX letter_state ON mail.letter (state, number DESC);
CREATE INDEX letter_recipient ON mail.letter (lower(recipient), number DESC);
