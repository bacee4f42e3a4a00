-- Somebody whom a request named twice, first by an address that was wrong, could be taken for the one who declined before the session was
-- kept. The one is meant whom the accepted sending names in that role and who had not declined by then.
UPDATE forum.draft_session_speaker n SET speaker = (
    SELECT s.id FROM consultation.request_session a
    JOIN consultation.request_sent_speaker t ON t.request = a.request AND t.sent_at = a.sent_at
    JOIN consultation.request_speaker s ON s.id = t.speaker
    WHERE a.request = d.request AND a.edition = d.edition AND a.number = d.number AND s.role = n.role
        AND (s.name IS NULL OR (s.name, s.organisation) = (n.name, n.organisation))
        AND (s.answer <> 'DECLINED' OR s.answered_at > d.accepted_at)
    ORDER BY s.name IS NULL, t.place LIMIT 1)
FROM forum.draft_session d, consultation.request_speaker wrong
WHERE d.id = n.session AND wrong.id = n.speaker AND wrong.answer = 'DECLINED' AND wrong.answered_at <= d.accepted_at;

DELETE FROM forum.draft_session_decline x USING forum.draft_session_speaker n, consultation.request_speaker s
WHERE n.session = x.session AND n.place = x.place AND s.id = n.speaker AND s.answer NOT IN ('DECLINED', 'WITHDRAWN');
INSERT INTO forum.draft_session_decline (session, place, at)
SELECT n.session, n.place, s.answered_at FROM forum.draft_session_speaker n
JOIN consultation.request_speaker s ON s.id = n.speaker WHERE s.answer IN ('DECLINED', 'WITHDRAWN')
ON CONFLICT DO NOTHING;
