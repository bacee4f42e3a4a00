-- Staff import entries and what changes in them. What nobody owns is changed at once; of what a person owns or has written a
-- revision is proposed to the moderators, to which the owner has not consented.
ALTER TABLE stocktaking.entry
    ADD COLUMN proposed boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT entry_check2,
    ADD CONSTRAINT entry_handed_in CHECK (state NOT IN ('RECEIVED', 'IN_REVIEW', 'RETURNED') OR (number IS NOT NULL
        AND received_at IS NOT NULL AND promised_by IS NOT NULL AND (consented_at IS NOT NULL OR proposed))),
    ADD CONSTRAINT entry_proposed_is_a_revision CHECK (NOT proposed OR revises IS NOT NULL);

-- Entries of a title, whatever became of them.
CREATE INDEX entry_of_a_title ON stocktaking.entry (plain_title) WHERE revises IS NULL AND state <> 'DRAFT';

ALTER TABLE stocktaking.entry_act
    DROP CONSTRAINT entry_act_act_check,
    ADD CONSTRAINT entry_act_act_check CHECK (act IN ('RECEIVED', 'CORRECTED', 'CLAIMED', 'RETURNED', 'PUBLISHED',
        'DECLINED', 'WITHDRAWN', 'ARCHIVED', 'TAKEN_OVER', 'CONFIRMED', 'ENDED', 'ASKED', 'ANSWERED',
        'RECALLED', 'IMPORTED', 'AMENDED', 'PROPOSED'));
