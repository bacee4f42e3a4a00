-- People ask for themselves to represent an organisation. What was decided, withdrawn or given up stays as a row, and a
-- new request may follow it; of the open ones there is one for a person and an organisation.
ALTER TABLE organisation.representative ADD COLUMN function text, ADD COLUMN reason text;
UPDATE organisation.representative SET function = '–';
ALTER TABLE organisation.representative
    ALTER COLUMN function SET NOT NULL,
    ADD CHECK (length(btrim(function)) BETWEEN 1 AND 200),
    ADD CHECK (length(btrim(reason)) BETWEEN 1 AND 1000),
    DROP CONSTRAINT representative_organisation_account_key,
    DROP CONSTRAINT representative_state_check,
    ADD CONSTRAINT representative_state_check
        CHECK (state IN ('REQUESTED', 'APPROVED', 'DECLINED', 'ENDED', 'WITHDRAWN', 'GIVEN_UP')),
    -- Deferrable, because a merge may exchange two rows of a person.
    ADD CONSTRAINT representative_open_once EXCLUDE USING btree (organisation WITH =, account WITH =)
        WHERE (state IN ('REQUESTED', 'APPROVED')) DEFERRABLE;
COMMENT ON COLUMN organisation.representative.reason IS 'What staff wrote to the person with the decision';
CREATE INDEX representative_of ON organisation.representative (organisation, account);
