CREATE SCHEMA service;
GRANT USAGE ON SCHEMA service TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA service GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA service GRANT USAGE ON SEQUENCES TO ${application};

-- Problems that readers reported, and what became of them.
CREATE TABLE service.problem (
    id         uuid        NOT NULL PRIMARY KEY,
    version    bigint      NOT NULL,
    page       text        CHECK (length(page) BETWEEN 1 AND 500),
    words      text        NOT NULL CHECK (length(words) BETWEEN 1 AND 5000),
    email      text        CHECK (length(email) BETWEEN 3 AND 254),
    locale     text        NOT NULL CHECK (length(locale) BETWEEN 2 AND 35),
    reported_at timestamptz NOT NULL,
    state      text        NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED')),
    decision   text        CHECK (length(decision) BETWEEN 1 AND 5000),
    decided_by uuid,
    decided_at timestamptz,
    CHECK ((state = 'OPEN') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decision IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
    CHECK (state <> 'ANSWERED' OR email IS NOT NULL)
);
CREATE INDEX problem_open ON service.problem (reported_at) WHERE state = 'OPEN';
