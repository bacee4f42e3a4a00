-- What became of each contribution, event by event: never changed, never deleted. That it was received is told by the
-- contribution itself.
CREATE TABLE consultation.fate_event (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contribution uuid        NOT NULL REFERENCES consultation.contribution (id),
    kind         text        NOT NULL CHECK (kind IN ('READ', 'IN_THEME', 'OUT_OF_THEME', 'REFLECTED', 'NOT_TAKEN_UP',
                                 'ANSWERED', 'THEME_REFLECTED', 'THEME_NOT_TAKEN_UP', 'HIDDEN', 'RESTORED', 'MERGED')),
    at           timestamptz NOT NULL,
    by           uuid        NOT NULL,
    theme        uuid        REFERENCES consultation.theme (id),
    other        uuid        REFERENCES consultation.contribution (id),
    words        jsonb       CHECK (jsonb_typeof(words -> 'texts') = 'object' AND octet_length(words::text) <= 100000),
    CHECK ((theme IS NULL) = (kind NOT IN ('IN_THEME', 'OUT_OF_THEME', 'THEME_REFLECTED', 'THEME_NOT_TAKEN_UP'))),
    CHECK ((other IS NULL) = (kind <> 'MERGED')),
    CHECK (words IS NOT NULL OR kind NOT IN ('REFLECTED', 'NOT_TAKEN_UP', 'ANSWERED', 'THEME_REFLECTED', 'THEME_NOT_TAKEN_UP'))
);
COMMENT ON COLUMN consultation.fate_event.words IS 'For everybody, in the languages in which they were written';
CREATE INDEX fate_event_contribution ON consultation.fate_event (contribution, id);
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.fate_event FROM ${application};

-- What staff and the author of a contribution say to one another; nobody else reads it.
CREATE TABLE consultation.talk (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contribution uuid        NOT NULL REFERENCES consultation.contribution (id),
    at           timestamptz NOT NULL,
    by           uuid        NOT NULL,
    staff        boolean     NOT NULL,
    words        text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000)
);
CREATE INDEX talk_contribution ON consultation.talk (contribution, id);
CREATE INDEX talk_by ON consultation.talk (by);

-- Where each contribution stands. One that was merged into another stands where that one stands, for as long as everybody can
-- read that one. Its own answer counts first; without one it is answered when a theme of it is reflected, or when none of its
-- themes is taken up.
CREATE VIEW consultation.standing AS
SELECT c.id, c.process, c.number, c.title, c.language, c.sent_at, c.late, c.confidential, c.source, c.person, c.organisation,
       h.stakeholder_type, h.country, h.region, coalesce(h.action_lines, '{}') AS action_lines, coalesce(h.sdgs, '{}') AS sdgs,
       h.assignee, h.read_at, h.hidden_at, whole.id AS merged_into,
       CASE WHEN root.fate IS NOT NULL THEN root.fate
            WHEN its.reflected > 0 THEN 'REFLECTED'
            WHEN its.themes > 0 AND its.closed = its.themes THEN 'NOT_TAKEN_UP'
            WHEN its.themes > 0 THEN 'IN_THEME'
            WHEN root.read_at IS NOT NULL THEN 'READ'
            ELSE 'RECEIVED' END AS state,
       c.withdrawn_at IS NOT NULL AS withdrawn,
       NOT c.confidential AND c.withdrawn_at IS NULL AND h.hidden_at IS NULL AS shown
FROM consultation.contribution c
LEFT JOIN consultation.handling h ON h.contribution = c.id
LEFT JOIN LATERAL (
    SELECT w.id FROM consultation.contribution w JOIN consultation.handling wh ON wh.contribution = w.id
    WHERE w.id = h.merged_into AND NOT w.confidential AND w.withdrawn_at IS NULL AND wh.hidden_at IS NULL) whole ON true
LEFT JOIN consultation.handling root ON root.contribution = coalesce(whole.id, c.id)
CROSS JOIN LATERAL (
    SELECT count(*) AS themes, count(t.outcome) AS closed, count(*) FILTER (WHERE t.outcome = 'REFLECTED') AS reflected
    FROM consultation.theme_contribution placed JOIN consultation.theme t ON t.id = placed.theme
    WHERE placed.contribution = coalesce(whole.id, c.id)) its;
