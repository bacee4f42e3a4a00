-- What was handed in to a contest is an entry that nobody but staff sees before the contest says so.
ALTER TABLE stocktaking.entry
    DROP CONSTRAINT entry_state_check,
    ADD CONSTRAINT entry_state_check CHECK (state IN
        ('DRAFT', 'HELD', 'RECEIVED', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN', 'ADOPTED')),
    ADD CONSTRAINT entry_held_was_handed_in CHECK (state <> 'HELD' OR (number IS NOT NULL AND received_at IS NOT NULL
        AND consented_at IS NOT NULL AND published_at IS NULL AND revises IS NULL));
ALTER TABLE stocktaking.entry_act
    DROP CONSTRAINT entry_act_act_check,
    ADD CONSTRAINT entry_act_act_check CHECK (act IN ('RECEIVED', 'CORRECTED', 'CLAIMED', 'RETURNED', 'PUBLISHED',
        'DECLINED', 'WITHDRAWN', 'ARCHIVED', 'TAKEN_OVER', 'CONFIRMED', 'ENDED', 'ASKED', 'ANSWERED',
        'RECALLED', 'IMPORTED', 'AMENDED', 'PROPOSED', 'JOINED', 'LEFT', 'REMOVED', 'HANDED_OVER', 'HELD', 'REWRITTEN'));
