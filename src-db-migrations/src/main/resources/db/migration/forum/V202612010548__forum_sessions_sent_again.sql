-- A session is about the sending that was accepted, whenever the letter left: where the request was sent again since, it is taken off.
UPDATE forum.draft_session d SET gone_at = r.sent_at, gone_reason = 'SENT_AGAIN'
FROM consultation.request_session a JOIN consultation.request r ON r.id = a.request
WHERE a.request = d.request AND a.edition = d.edition AND a.number = d.number AND a.sent_at <> r.sent_at AND d.gone_at IS NULL;
