-- Who was put before the voters, by whom and why; and who was told of it.

-- Each decision about a project: never changed, never deleted. The last one holds.
CREATE TABLE prizes.nomination_act (
    id       bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition  integer     NOT NULL,
    category integer     NOT NULL,
    project  uuid        NOT NULL REFERENCES prizes.project (id),
    choice   text        NOT NULL CHECK (choice IN ('NOMINATED', 'NOT_NOMINATED')),
    at       timestamptz NOT NULL,
    by       uuid        NOT NULL,
    reason   text        NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
    FOREIGN KEY (edition, category) REFERENCES prizes.edition_category (edition, number)
);
CREATE INDEX nomination_act_project ON prizes.nomination_act (project, id);
CREATE INDEX nomination_act_category ON prizes.nomination_act (edition, category, id);

-- Whom staff told of the decision: once for each project.
CREATE TABLE prizes.nomination_letter (
    project uuid        PRIMARY KEY REFERENCES prizes.project (id),
    choice  text        NOT NULL CHECK (choice IN ('NOMINATED', 'NOT_NOMINATED')),
    at      timestamptz NOT NULL,
    by      uuid        NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.nomination_act, prizes.nomination_letter FROM ${application};
CREATE TRIGGER nomination_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.nomination_act
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();
CREATE TRIGGER nomination_letter_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.nomination_letter
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();

-- Until the list is published a nomination may be taken back. Whom somebody voted for stays: its votes refer to it.
GRANT DELETE ON prizes.nominee TO ${application};
