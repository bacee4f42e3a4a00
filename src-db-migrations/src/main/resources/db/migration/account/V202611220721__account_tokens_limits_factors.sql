-- What a link in a letter proves. Only the SHA-256 of the 256 random bits is kept; a row is removed when it is used. Times
-- are the database's own, which no rehearsal moves. A row without an account was asked for an unknown address: it can
-- never be used and exists so that both cases take the same work.
CREATE TABLE account.token (
    hash       bytea       NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    purpose    text        NOT NULL CHECK (purpose IN ('SIGN_IN', 'RESET', 'OLD_ADDRESS', 'NEW_ADDRESS', 'FIRST_ADMINISTRATOR')),
    account_id uuid        REFERENCES account.account (id) ON DELETE CASCADE,
    issued_at  timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);
CREATE INDEX token_account ON account.token (account_id, purpose);
CREATE INDEX token_expiry ON account.token (expires_at);

-- A sign-up whose address is not confirmed yet. The one who reads the letter makes the account, with this password.
CREATE TABLE account.registration (
    hash             bytea       NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    email            text        NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
    name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    password_hash    text        NOT NULL CHECK (length(password_hash) <= 500),
    locale           text        NOT NULL CHECK (locale IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    country          text        CHECK (country ~ '^[A-Z]{2}$'),
    stakeholder_type text        CHECK (length(stakeholder_type) <= 60),
    organisation     text        CHECK (length(organisation) <= 300),
    expires_at       timestamptz NOT NULL
);
CREATE INDEX registration_expiry ON account.registration (expires_at);

-- A move to another address waits here until both addresses agreed.
CREATE TABLE account.address_change (
    account_id uuid        NOT NULL PRIMARY KEY REFERENCES account.account (id) ON DELETE CASCADE,
    email      text        NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
    old_agreed boolean     NOT NULL DEFAULT false,
    new_agreed boolean     NOT NULL DEFAULT false,
    expires_at timestamptz NOT NULL
);

-- How often something was tried; the key is a digest of what is counted, so that no address is kept here.
CREATE TABLE account.attempt (
    act     text        NOT NULL CHECK (length(act) <= 60),
    key     bytea       NOT NULL CHECK (length(key) = 32),
    count   integer     NOT NULL CHECK (count > 0),
    last_at timestamptz NOT NULL,
    PRIMARY KEY (act, key)
);
CREATE INDEX attempt_last ON account.attempt (last_at);

-- Proof-of-work challenges that were used.
CREATE TABLE account.spent_challenge (
    hash       bytea       NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    expires_at timestamptz NOT NULL
);
CREATE INDEX spent_challenge_expiry ON account.spent_challenge (expires_at);

-- The secret of an authenticator app, encrypted with a key that is not in the database; last_step is the newest code used.
CREATE TABLE account.code_generator (
    account_id   uuid        NOT NULL PRIMARY KEY REFERENCES account.account (id) ON DELETE CASCADE,
    secret       bytea       NOT NULL,
    confirmed_at timestamptz,
    last_step    bigint      NOT NULL DEFAULT 0
);

CREATE TABLE account.recovery_code (
    account_id uuid  NOT NULL REFERENCES account.account (id) ON DELETE CASCADE,
    hash       bytea NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (account_id, hash)
);

CREATE TABLE account.passkey (
    id              bytea       NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 1023),
    account_id      uuid        NOT NULL REFERENCES account.account (id) ON DELETE CASCADE,
    label           text        NOT NULL CHECK (length(label) BETWEEN 1 AND 100),
    public_key      bytea       NOT NULL,
    signature_count bigint      NOT NULL,
    backup_eligible boolean     NOT NULL,
    backup_state    boolean     NOT NULL,
    uv_initialized  boolean     NOT NULL,
    transports      text        NOT NULL,
    attestation     bytea,
    client_data     bytea,
    created_at      timestamptz NOT NULL,
    used_at         timestamptz NOT NULL
);
CREATE INDEX passkey_account ON account.passkey (account_id);
