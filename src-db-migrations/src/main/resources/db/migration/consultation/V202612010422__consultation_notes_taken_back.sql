-- Who agreed to a note can take it back: its contribution is withdrawn for good. When the account goes, so does the name.
ALTER TABLE consultation.meeting_note
    ALTER COLUMN speaker DROP NOT NULL,
    ALTER COLUMN email DROP NOT NULL,
    ADD COLUMN withdrawn_at timestamptz,
    DROP CONSTRAINT meeting_note_state_check,
    DROP CONSTRAINT meeting_note_check2,
    DROP CONSTRAINT meeting_note_check3,
    ADD CONSTRAINT meeting_note_state_check CHECK (state IN ('DRAFT', 'WAITING', 'AGREED', 'DECLINED', 'WITHDRAWN')),
    ADD CONSTRAINT meeting_note_answered CHECK ((state IN ('AGREED', 'DECLINED', 'WITHDRAWN')) = (answered_at IS NOT NULL)),
    ADD CONSTRAINT meeting_note_contributed CHECK ((state IN ('AGREED', 'WITHDRAWN')) = (contribution IS NOT NULL)),
    ADD CONSTRAINT meeting_note_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL) AND withdrawn_at >= answered_at),
    ADD CONSTRAINT meeting_note_known CHECK (num_nulls(speaker, email) IN (0, 2)),
    ADD CONSTRAINT meeting_note_speaker CHECK (speaker IS NOT NULL OR state IN ('AGREED', 'WITHDRAWN'));
COMMENT ON COLUMN consultation.meeting_note.speaker IS 'Null once the account of the speaker is gone';

ALTER TABLE consultation.fate_event DROP CONSTRAINT fate_event_kind_check;
ALTER TABLE consultation.fate_event ADD CONSTRAINT fate_event_kind_check CHECK (kind IN ('READ', 'IN_THEME', 'OUT_OF_THEME',
    'REFLECTED', 'NOT_TAKEN_UP', 'ANSWERED', 'THEME_REFLECTED', 'THEME_NOT_TAKEN_UP', 'HIDDEN', 'RESTORED', 'MERGED',
    'REQUEST_ACCEPTED', 'REQUEST_DECLINED', 'WITHDRAWN'));
