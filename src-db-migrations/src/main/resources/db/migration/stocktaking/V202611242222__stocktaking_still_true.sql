-- When the owner last said that a published entry is still true, and when they said that its activity has ended.
ALTER TABLE stocktaking.entry
    ADD COLUMN confirmed_at timestamptz,
    ADD COLUMN ended_at timestamptz,
    ADD CONSTRAINT entry_confirmed_is_published CHECK ((confirmed_at IS NULL AND ended_at IS NULL) OR published_at IS NOT NULL);
CREATE INDEX entry_to_be_confirmed ON stocktaking.entry (greatest(updated_at, confirmed_at))
    WHERE state = 'PUBLISHED' AND owner IS NOT NULL AND ended_at IS NULL;

ALTER TABLE stocktaking.entry_act
    DROP CONSTRAINT entry_act_act_check,
    ADD CONSTRAINT entry_act_act_check CHECK (act IN ('RECEIVED', 'CORRECTED', 'CLAIMED', 'RETURNED', 'PUBLISHED',
        'DECLINED', 'WITHDRAWN', 'ARCHIVED', 'TAKEN_OVER', 'CONFIRMED', 'ENDED'));

-- The yearly letter that asks an owner whether an entry is still true. The token in it is known by its SHA-256 only, and
-- answers for this entry and owner and nothing else.
CREATE TABLE stocktaking.question (
    hash        bytea       NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    entry       uuid        NOT NULL REFERENCES stocktaking.entry (id),
    owner       uuid        NOT NULL,
    asked_at    timestamptz NOT NULL,
    answered_at timestamptz,
    answer      text        CHECK (answer IN ('STILL_TRUE', 'NEEDS_A_CHANGE', 'ENDED')),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX question_entry ON stocktaking.question (entry, asked_at);
CREATE INDEX question_owner ON stocktaking.question (owner);
