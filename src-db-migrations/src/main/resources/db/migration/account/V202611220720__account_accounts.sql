-- Accounts. A row exists only for a confirmed address; what waits for its confirmation is a registration (next file).
-- A deleted account leaves no row: histories elsewhere keep its id, which then finds nobody.
CREATE TABLE account.account (
    id               uuid        NOT NULL PRIMARY KEY,
    version          bigint      NOT NULL,
    name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email            text        NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
    password_hash    text        CHECK (length(password_hash) <= 500),
    locale           text        NOT NULL CHECK (locale IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    zone             text        CHECK (length(zone) <= 60),
    country          text        CHECK (country ~ '^[A-Z]{2}$'),
    stakeholder_type text        CHECK (length(stakeholder_type) <= 60),
    organisation_id  uuid,
    registered_at    timestamptz NOT NULL,
    signed_in_at     timestamptz,
    locked_at        timestamptz,
    locked_by        uuid,
    lock_reason      text        CHECK (length(lock_reason) BETWEEN 1 AND 1000),
    CHECK ((locked_at IS NULL) = (lock_reason IS NULL))
);
CREATE INDEX account_name ON account.account (lower(name) text_pattern_ops);

-- A role somebody holds or held. Rows are ended, never removed, while the account exists.
CREATE TABLE account.role_grant (
    id            uuid        NOT NULL PRIMARY KEY,
    version       bigint      NOT NULL,
    account_id    uuid        NOT NULL REFERENCES account.account (id) ON DELETE CASCADE,
    role          text        NOT NULL CHECK (role IN ('EXPERT', 'FACILITATOR', 'UNGIS_FOCAL_POINT',
                      'REGIONAL_COMMISSION', 'COMMUNITY_FOCAL_POINT', 'NATIONAL_FOCAL_POINT', 'EDITOR', 'ADMINISTRATOR')),
    scope         text        CHECK (length(scope) BETWEEN 1 AND 100),
    granted_at    timestamptz NOT NULL,
    granted_by    uuid,
    grant_reason  text        NOT NULL CHECK (length(grant_reason) BETWEEN 1 AND 1000),
    revoked_at    timestamptz,
    revoked_by    uuid,
    revoke_reason text        CHECK (length(revoke_reason) BETWEEN 1 AND 1000),
    CHECK ((revoked_at IS NULL) = (revoke_reason IS NULL))
);
CREATE UNIQUE INDEX role_grant_held ON account.role_grant (account_id, role, coalesce(scope, '')) WHERE revoked_at IS NULL;
CREATE INDEX role_grant_role ON account.role_grant (role) WHERE revoked_at IS NULL;
