-- A colleague of the entry's organisation asks to take the entry over; staff decide. LAPSED: the entry was withdrawn.
CREATE TABLE stocktaking.takeover (
    id              uuid        NOT NULL PRIMARY KEY,
    version         bigint      NOT NULL,
    entry           uuid        NOT NULL REFERENCES stocktaking.entry (id),
    person          uuid        NOT NULL,
    reason          text        NOT NULL CHECK (char_length(btrim(reason)) BETWEEN 1 AND 1000),
    state           text        NOT NULL CHECK (state IN ('REQUESTED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    requested_at    timestamptz NOT NULL,
    promised_by     timestamptz NOT NULL,
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text        CHECK (char_length(btrim(decision_reason)) BETWEEN 1 AND 1000),
    CHECK ((state = 'REQUESTED') = (decided_at IS NULL)),
    CHECK ((state IN ('APPROVED', 'DECLINED')) = (decision_reason IS NOT NULL)),
    CHECK ((state IN ('APPROVED', 'DECLINED')) = (decided_by IS NOT NULL))
);
CREATE UNIQUE INDEX takeover_open_once ON stocktaking.takeover (entry, person) WHERE state = 'REQUESTED';
CREATE INDEX takeover_person ON stocktaking.takeover (person, requested_at);
CREATE INDEX takeover_waiting ON stocktaking.takeover (requested_at) WHERE state = 'REQUESTED';
CREATE INDEX takeover_entry ON stocktaking.takeover (entry);

ALTER TABLE stocktaking.entry_act
    DROP CONSTRAINT entry_act_act_check,
    ADD CONSTRAINT entry_act_act_check CHECK (act IN ('RECEIVED', 'CORRECTED', 'CLAIMED', 'RETURNED', 'PUBLISHED',
        'DECLINED', 'WITHDRAWN', 'ARCHIVED', 'TAKEN_OVER'));
