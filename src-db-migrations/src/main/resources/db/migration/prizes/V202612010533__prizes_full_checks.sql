-- What each comparison of a vote's raw rows with what was published found: four numbers, zero where all agrees.
CREATE TABLE prizes.full_check (
    id       bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition  integer     NOT NULL REFERENCES prizes.edition (year),
    at       timestamptz NOT NULL,
    receipts integer     NOT NULL CHECK (receipts >= 0),
    digests  integer     NOT NULL CHECK (digests >= 0),
    unlisted integer     NOT NULL CHECK (unlisted >= 0),
    results  integer     NOT NULL CHECK (results >= 0)
);
CREATE INDEX full_check_newest ON prizes.full_check (edition, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON prizes.full_check FROM ${application};
