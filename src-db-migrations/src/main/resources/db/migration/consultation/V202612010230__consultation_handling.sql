-- What staff do with a contribution. A row is there from when it was sent; who sent it is kept as they were then.
CREATE TABLE consultation.handling (
    contribution     uuid        PRIMARY KEY REFERENCES consultation.contribution (id),
    version          bigint      NOT NULL DEFAULT 0 CHECK (version >= 0),
    stakeholder_type text        CHECK (stakeholder_type IN ('GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'ACADEMIA',
                                     'TECHNICAL_COMMUNITY', 'INTERNATIONAL_ORGANISATION')),
    country          text        CHECK (country ~ '^[A-Z]{2}$'),
    region           text        CHECK (region ~ '^[A-Z_]{3,30}$'),
    action_lines     text[]      NOT NULL DEFAULT '{}',
    sdgs             text[]      NOT NULL DEFAULT '{}',
    assignee         uuid,
    read_at          timestamptz,
    hidden_at        timestamptz,
    hidden_reason    text        CHECK (hidden_reason ~ '^[A-Z_]{3,30}$'),
    hidden_words     text        CHECK (char_length(hidden_words) BETWEEN 1 AND 2000),
    fate             text        CHECK (fate IN ('REFLECTED', 'NOT_TAKEN_UP', 'ANSWERED')),
    fate_words       jsonb       CHECK (jsonb_typeof(fate_words -> 'texts') = 'object' AND octet_length(fate_words::text) <= 100000),
    fate_at          timestamptz,
    merged_into      uuid        REFERENCES consultation.contribution (id) CHECK (merged_into <> contribution),
    CHECK (num_nulls(hidden_at, hidden_reason, hidden_words) IN (0, 3)),
    CHECK (num_nulls(fate, fate_words, fate_at) IN (0, 3))
);
COMMENT ON COLUMN consultation.handling.action_lines IS 'Codes of the lines that its answers name';
COMMENT ON COLUMN consultation.handling.sdgs IS 'Numbers of the goals that its answers name';
CREATE INDEX handling_merged_into ON consultation.handling (merged_into);

-- What contributions say together. Staff write it in English at least.
CREATE TABLE consultation.theme (
    id            uuid        PRIMARY KEY,
    process       uuid        NOT NULL REFERENCES consultation.process (id),
    version       bigint      NOT NULL CHECK (version >= 0),
    place         integer     NOT NULL CHECK (place BETWEEN 1 AND 999),
    title         jsonb       NOT NULL CHECK (jsonb_typeof(title -> 'texts' -> 'en') = 'string' AND octet_length(title::text) <= 10000),
    about         jsonb       NOT NULL CHECK (jsonb_typeof(about -> 'texts') = 'object' AND octet_length(about::text) <= 100000),
    created_at    timestamptz NOT NULL,
    outcome       text        CHECK (outcome IN ('REFLECTED', 'NOT_TAKEN_UP')),
    outcome_words jsonb       CHECK (jsonb_typeof(outcome_words -> 'texts') = 'object' AND octet_length(outcome_words::text) <= 100000),
    closed_at     timestamptz,
    CHECK (num_nulls(outcome, outcome_words, closed_at) IN (0, 3))
);
CREATE INDEX theme_process ON consultation.theme (process, place);

CREATE TABLE consultation.theme_contribution (
    theme        uuid        NOT NULL REFERENCES consultation.theme (id),
    contribution uuid        NOT NULL REFERENCES consultation.contribution (id),
    note         text        CHECK (char_length(note) BETWEEN 1 AND 500),
    placed_at    timestamptz NOT NULL,
    placed_by    uuid        NOT NULL,
    PRIMARY KEY (theme, contribution)
);
CREATE INDEX theme_contribution_contribution ON consultation.theme_contribution (contribution);
