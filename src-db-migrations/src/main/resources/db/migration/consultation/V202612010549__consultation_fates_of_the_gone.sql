-- What everybody heard of a request ends when the request is withdrawn or sent again, and everybody hears that too.
ALTER TABLE consultation.fate_event DROP CONSTRAINT fate_event_kind_check;
ALTER TABLE consultation.fate_event ADD CONSTRAINT fate_event_kind_check CHECK (kind IN ('READ', 'IN_THEME', 'OUT_OF_THEME',
    'REFLECTED', 'NOT_TAKEN_UP', 'ANSWERED', 'THEME_REFLECTED', 'THEME_NOT_TAKEN_UP', 'HIDDEN', 'RESTORED', 'MERGED',
    'REQUEST_ACCEPTED', 'REQUEST_DECLINED', 'REQUEST_WITHDRAWN', 'REQUEST_SENT_AGAIN', 'WITHDRAWN'));
