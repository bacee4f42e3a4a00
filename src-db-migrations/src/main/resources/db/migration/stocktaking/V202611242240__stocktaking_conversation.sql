-- Staff ask the owner of an entry and the owner answers; both are acts of its history.
ALTER TABLE stocktaking.entry_act
    DROP CONSTRAINT entry_act_act_check,
    ADD CONSTRAINT entry_act_act_check CHECK (act IN ('RECEIVED', 'CORRECTED', 'CLAIMED', 'RETURNED', 'PUBLISHED',
        'DECLINED', 'WITHDRAWN', 'ARCHIVED', 'TAKEN_OVER', 'CONFIRMED', 'ENDED',
        'ASKED', 'ANSWERED')),
    ADD CONSTRAINT entry_act_says_something CHECK (act NOT IN ('ASKED', 'ANSWERED') OR words IS NOT NULL);
CREATE INDEX entry_act_answers ON stocktaking.entry_act (at) WHERE act = 'ANSWERED';
