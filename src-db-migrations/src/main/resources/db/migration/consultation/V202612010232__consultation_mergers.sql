-- Staff propose that two contributions become one; that happens when both authors agree.
CREATE TABLE consultation.merger (
    id          uuid        PRIMARY KEY,
    stays       uuid        NOT NULL REFERENCES consultation.contribution (id),
    joins       uuid        NOT NULL REFERENCES consultation.contribution (id),
    words       text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
    proposed_at timestamptz NOT NULL,
    proposed_by uuid        NOT NULL,
    stays_at    timestamptz,
    joins_at    timestamptz,
    ended_at    timestamptz,
    outcome     text        CHECK (outcome IN ('MERGED', 'REFUSED', 'WITHDRAWN')),
    CHECK (stays <> joins),
    CHECK ((ended_at IS NULL) = (outcome IS NULL)),
    CHECK (outcome <> 'MERGED' OR (stays_at IS NOT NULL AND joins_at IS NOT NULL))
);
COMMENT ON COLUMN consultation.merger.stays_at IS 'When the author of the contribution that stays agreed';
COMMENT ON COLUMN consultation.merger.joins_at IS 'When the author of the contribution that becomes a part of it agreed';
-- One proposal at a time for a contribution that would join, and for one that would stay.
CREATE UNIQUE INDEX merger_open_joins ON consultation.merger (joins) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX merger_open_stays ON consultation.merger (stays) WHERE ended_at IS NULL;
