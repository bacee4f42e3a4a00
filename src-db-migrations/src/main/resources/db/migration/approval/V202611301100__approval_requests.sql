CREATE SCHEMA approval;
GRANT USAGE ON SCHEMA approval TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA approval GRANT SELECT, INSERT, UPDATE ON TABLES TO ${application};

-- Acts that need a second person. A request is decided once, in time, by somebody else; then it is history.
CREATE TABLE approval.request (
    id         uuid        NOT NULL PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind ~ '^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$' AND length(kind) <= 60),
    subject    text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    asked_by   uuid        NOT NULL,
    asked_at   timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    state      text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'APPROVED', 'REFUSED', 'EXPIRED')),
    decided_by uuid,
    decided_at timestamptz,
    answer     text        CHECK (length(answer) BETWEEN 1 AND 1000),
    CONSTRAINT another_person CHECK (decided_by <> asked_by),
    CHECK (asked_at < expires_at),
    CHECK ((state = 'OPEN') = (decided_at IS NULL)),
    CHECK ((state IN ('APPROVED', 'REFUSED')) = (decided_by IS NOT NULL)),
    CHECK ((decided_by IS NULL) = (answer IS NULL)),
    CONSTRAINT decided_in_time CHECK (decided_at IS NULL OR (state = 'EXPIRED') = (decided_at >= expires_at))
);
CREATE UNIQUE INDEX request_one_open ON approval.request (kind, subject) WHERE state = 'OPEN';
CREATE INDEX request_open ON approval.request (asked_at) WHERE state = 'OPEN';
CREATE INDEX request_asked ON approval.request (asked_at DESC, id);

CREATE FUNCTION approval.keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'OPEN' OR ROW(NEW.id, NEW.kind, NEW.subject, NEW.reason, NEW.asked_by, NEW.asked_at, NEW.expires_at)
            IS DISTINCT FROM ROW(OLD.id, OLD.kind, OLD.subject, OLD.reason, OLD.asked_by, OLD.asked_at, OLD.expires_at) THEN
        RAISE EXCEPTION 'a request is decided once and never rewritten' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE ON approval.request FOR EACH ROW EXECUTE FUNCTION approval.keep();
REVOKE DELETE, TRUNCATE ON approval.request FROM ${application};
