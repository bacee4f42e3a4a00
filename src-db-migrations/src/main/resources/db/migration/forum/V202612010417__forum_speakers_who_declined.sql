-- Who declined after the session was kept: that they were named stays, and so does that they are not to be.
ALTER TABLE forum.draft_session_speaker ADD COLUMN speaker uuid;
COMMENT ON COLUMN forum.draft_session_speaker.speaker IS 'The person as the accepted request names them, by the id there';
UPDATE forum.draft_session_speaker n SET speaker = s.id
FROM forum.draft_session d, consultation.request_speaker s
WHERE d.id = n.session AND s.request = d.request AND s.name = n.name AND s.organisation = n.organisation AND s.role = n.role;

CREATE TABLE forum.draft_session_decline (
    session uuid        NOT NULL,
    place   integer     NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (session, place),
    FOREIGN KEY (session, place) REFERENCES forum.draft_session_speaker (session, place)
);
INSERT INTO forum.draft_session_decline (session, place, at)
SELECT n.session, n.place, s.answered_at FROM forum.draft_session_speaker n
JOIN consultation.request_speaker s ON s.id = n.speaker WHERE s.answer = 'DECLINED';
REVOKE UPDATE, DELETE, TRUNCATE ON forum.draft_session_decline FROM ${application};
