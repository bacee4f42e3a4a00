-- Certificates of champions and winners: made after the release, each under a code that nobody can guess.
CREATE TABLE prizes.certificate (
    code          bytea       NOT NULL PRIMARY KEY CHECK (length(code) = 16),
    edition       integer     NOT NULL,
    category      integer     NOT NULL,
    project       uuid        NOT NULL,
    special_prize uuid,
    winner        boolean     NOT NULL CHECK (winner OR special_prize IS NULL),
    issued_at     timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (project, special_prize),
    FOREIGN KEY (edition, category, project) REFERENCES prizes.nominee (edition, category, project),
    FOREIGN KEY (edition, special_prize) REFERENCES prizes.special_prize (edition, id)
);
COMMENT ON COLUMN prizes.certificate.winner IS 'What it says; a champion that does not win has false';

CREATE FUNCTION prizes.keep_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT prizes.winners_public(NEW.edition, NEW.issued_at) THEN
        RAISE EXCEPTION 'Certificates are made after the release' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER certificate_sealed BEFORE INSERT ON prizes.certificate
    FOR EACH ROW EXECUTE FUNCTION prizes.keep_sealed();

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.certificate FROM ${application};
CREATE TRIGGER certificate_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.certificate
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();
