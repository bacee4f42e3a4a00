-- Who declines, takes consent back or closes their account leaves a request: a seat stays, and a digest by which nobody asks them again.
ALTER TABLE consultation.request_speaker
    ALTER COLUMN name DROP NOT NULL,
    ALTER COLUMN organisation DROP NOT NULL,
    ALTER COLUMN email DROP NOT NULL,
    ADD COLUMN address bytea CHECK (octet_length(address) = 32),
    DROP CONSTRAINT request_speaker_answer_check,
    ADD CONSTRAINT request_speaker_answer_check CHECK (answer IN ('WAITING', 'CONSENTED', 'DECLINED', 'WITHDRAWN'));
UPDATE consultation.request_speaker SET address = sha256(convert_to(request::text || email, 'UTF8')), name = NULL,
    organisation = NULL, email = NULL WHERE answer = 'DECLINED';
ALTER TABLE consultation.request_speaker
    ADD CHECK (num_nulls(name, organisation, email) IN (0, 3)),
    ADD CHECK ((answer IN ('DECLINED', 'WITHDRAWN')) = (address IS NOT NULL)),
    ADD CHECK ((name IS NULL) = (address IS NOT NULL));
COMMENT ON COLUMN consultation.request_speaker.address IS 'Of who left: SHA-256 of the request and the address that they had';
COMMENT ON COLUMN consultation.request_speaker.hash IS 'Digest of the link in the last letter';
GRANT UPDATE (hash, asked_at) ON consultation.request_speaker TO ${application};

-- Who a speaker is does not change; they can only leave, and then by every name that the request has or had for them.
CREATE FUNCTION consultation.leave_request(who uuid, moment timestamptz) RETURNS SETOF uuid LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    UPDATE consultation.request_speaker s
    SET answer = CASE s.answer WHEN 'CONSENTED' THEN 'WITHDRAWN' ELSE 'DECLINED' END, answered_at = moment,
        address = sha256(convert_to(s.request::text || s.email, 'UTF8')), name = NULL, organisation = NULL, email = NULL
    FROM consultation.request_speaker one WHERE one.id = who AND s.request = one.request AND s.email = one.email
    RETURNING s.id
$$;
