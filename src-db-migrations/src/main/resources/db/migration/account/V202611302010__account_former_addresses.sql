-- Addresses that an account had, so that letters sent to them are its letters still: they are shown and go with it.
CREATE TABLE account.former_address (
    account_id uuid        NOT NULL REFERENCES account.account (id) ON DELETE CASCADE,
    email      text        NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
    until      timestamptz NOT NULL,
    PRIMARY KEY (account_id, until)
);
