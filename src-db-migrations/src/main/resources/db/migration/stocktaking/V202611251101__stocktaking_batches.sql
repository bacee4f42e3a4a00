-- Entries that were published together, with the fate of each, so that it can be shown and for a while be undone.
CREATE TABLE stocktaking.batch (
    id         uuid        NOT NULL PRIMARY KEY, -- made with the preview: the same form sent twice publishes once
    moderator  uuid        NOT NULL,
    at         timestamptz NOT NULL,
    undo_until timestamptz NOT NULL CHECK (undo_until >= at),
    undone_at  timestamptz CHECK (undone_at < undo_until),
    undone_by  uuid,
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE INDEX batch_latest ON stocktaking.batch (at DESC);

CREATE TABLE stocktaking.batch_item (
    batch       uuid    NOT NULL REFERENCES stocktaking.batch (id),
    entry       uuid    NOT NULL REFERENCES stocktaking.entry (id),
    fate        text    NOT NULL CHECK (fate IN ('PUBLISHED', 'CHANGED', 'OWN', 'REVISION')),
    before      text    CHECK (before IN ('RECEIVED', 'IN_REVIEW')),  -- what an undo gives back
    collections text[],
    hold        uuid    UNIQUE,                                       -- of the letter to the owner
    version     bigint,                                               -- as it was published
    undone      text    CHECK (undone IN ('UNDONE', 'CHANGED', 'TOLD')),
    PRIMARY KEY (batch, entry),
    CHECK ((fate = 'PUBLISHED') = (before IS NOT NULL)),
    CHECK ((fate = 'PUBLISHED') = (collections IS NOT NULL)),
    CHECK ((fate = 'PUBLISHED') = (hold IS NOT NULL)),
    CHECK (fate = 'PUBLISHED' OR (version IS NULL AND undone IS NULL))
);
CREATE INDEX batch_item_entry ON stocktaking.batch_item (entry) WHERE fate = 'PUBLISHED' AND undone IS NULL;
REVOKE DELETE, TRUNCATE ON stocktaking.batch, stocktaking.batch_item FROM ${application};

ALTER TABLE stocktaking.entry_act
    DROP CONSTRAINT entry_act_act_check,
    ADD CONSTRAINT entry_act_act_check CHECK (act IN ('RECEIVED', 'CORRECTED', 'CLAIMED', 'RETURNED', 'PUBLISHED',
        'DECLINED', 'WITHDRAWN', 'ARCHIVED', 'TAKEN_OVER', 'CONFIRMED', 'ENDED',
        'ASKED', 'ANSWERED', 'RECALLED'));
