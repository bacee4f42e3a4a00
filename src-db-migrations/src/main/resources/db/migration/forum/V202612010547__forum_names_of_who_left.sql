-- Of who declined after they had agreed, the seat stays, and not the name: nobody agreed to that.
ALTER TABLE forum.draft_session_speaker
    ALTER COLUMN name DROP NOT NULL,
    ALTER COLUMN organisation DROP NOT NULL,
    ADD CHECK ((name IS NULL) = (organisation IS NULL));
UPDATE forum.draft_session_speaker n SET name = NULL, organisation = NULL FROM forum.draft_session_decline x
WHERE x.session = n.session AND x.place = n.place;
COMMENT ON COLUMN forum.draft_session_speaker.name IS 'Null of who declined since';
