-- What happens in a phase of a consultation, and who may do what in it; its dates are the schedule's, under the same key.
CREATE TABLE consultation.phase (
    process    uuid   NOT NULL REFERENCES consultation.process (id),
    key        text   NOT NULL CHECK (key ~ '^[a-z][a-z0-9-]{0,39}$' AND key <> 'new'),
    version    bigint NOT NULL,
    kind       text   NOT NULL CHECK (kind IN ('OPENING', 'MEETING', 'CALL', 'REVIEW', 'BRIEF')),
    contribute text   CHECK (contribute IN ('ANYBODY', 'SIGNED_IN', 'COMMISSIONS', 'STAFF')),
    request    text   CHECK (request IN ('ANYBODY', 'SIGNED_IN', 'COMMISSIONS', 'STAFF')),
    attend     text   CHECK (attend IN ('ANYBODY', 'SIGNED_IN', 'COMMISSIONS', 'STAFF')),
    hand_in    text   CHECK (hand_in IN ('ANYBODY', 'SIGNED_IN', 'COMMISSIONS', 'STAFF')),
    source     text   CHECK (char_length(source) BETWEEN 1 AND 500),
    PRIMARY KEY (process, key)
);
COMMENT ON COLUMN consultation.phase.contribute IS 'Who may send a contribution; null is nobody, or not in the sources';
COMMENT ON COLUMN consultation.phase.request IS 'Who may ask for a workshop, a stand or a partnership';
COMMENT ON COLUMN consultation.phase.attend IS 'Who may take part in the meeting';
COMMENT ON COLUMN consultation.phase.hand_in IS 'Who may hand in the formal input of a region or an event';

-- Addresses of the secretariat have a page for a new one where the name of one stands.
ALTER TABLE consultation.process ADD CHECK (slug <> 'new');
