-- A session to be is taken off when its request is withdrawn or sent again, and stays on record. Accepted again, the request gets another.
ALTER TABLE forum.draft_session
    ADD COLUMN gone_at timestamptz,
    ADD COLUMN gone_reason text CHECK (gone_reason IN ('WITHDRAWN', 'SENT_AGAIN')),
    ADD CHECK ((gone_at IS NULL) = (gone_reason IS NULL)),
    DROP CONSTRAINT draft_session_request_key;
UPDATE forum.draft_session d SET gone_at = coalesce(r.withdrawn_at, r.sent_at),
    gone_reason = CASE WHEN r.withdrawn_at IS NULL THEN 'SENT_AGAIN' ELSE 'WITHDRAWN' END
FROM consultation.request r WHERE r.id = d.request AND (r.withdrawn_at IS NOT NULL OR r.sent_at > d.accepted_at);
CREATE UNIQUE INDEX draft_session_stands ON forum.draft_session (request) WHERE gone_at IS NULL;
CREATE INDEX draft_session_request ON forum.draft_session (request);

CREATE FUNCTION forum.keep_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The session was taken off' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER draft_session_gone BEFORE UPDATE ON forum.draft_session FOR EACH ROW
    WHEN (OLD.gone_at IS NOT NULL AND (NEW.gone_at, NEW.gone_reason) IS DISTINCT FROM (OLD.gone_at, OLD.gone_reason))
    EXECUTE FUNCTION forum.keep_gone();
