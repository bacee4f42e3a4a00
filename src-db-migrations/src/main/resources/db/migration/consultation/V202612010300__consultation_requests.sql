-- For what people can ask together with a contribution is data of the call. Where somebody may ask already, it was for all kinds.
ALTER TABLE consultation.phase
    ADD COLUMN requests text[] NOT NULL DEFAULT '{}' CHECK (requests <@ '{WORKSHOP,STAND,PARTNERSHIP}'::text[]),
    ADD CHECK (kind = 'CALL' OR requests = '{}');
COMMENT ON COLUMN consultation.phase.requests IS 'For what people can ask in the call; who may is the column request, or contribute where that is null';
UPDATE consultation.phase SET requests = '{WORKSHOP,STAND,PARTNERSHIP}'
WHERE kind = 'CALL' AND (request IS NOT NULL OR key = 'contributions' AND process IN
    (SELECT id FROM consultation.process WHERE slug IN ('forum-2017', 'forum-2018') AND source IS NOT NULL));

-- Workshops, stands and partnerships for which people ask. A row says what was sent last, and nothing while nothing was sent.
CREATE TABLE consultation.request (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL CHECK (version >= 0),
    process      uuid        NOT NULL REFERENCES consultation.process (id),
    person       uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('WORKSHOP', 'STAND', 'PARTNERSHIP')),
    begun_at     timestamptz NOT NULL,
    contribution uuid,
    number       integer     CHECK (number >= 1),
    title        text        CHECK (char_length(title) BETWEEN 1 AND 200),
    content      jsonb       CHECK (jsonb_typeof(content) = 'object' AND octet_length(content::text) <= 100000),
    sent_at      timestamptz,
    withdrawn_at timestamptz CHECK (withdrawn_at >= sent_at),
    UNIQUE (process, number),
    UNIQUE (id, process),
    FOREIGN KEY (contribution, process) REFERENCES consultation.contribution (id, process),
    CHECK (num_nulls(contribution, number, title, content, sent_at) IN (0, 5)),
    CHECK (withdrawn_at IS NULL OR sent_at IS NOT NULL)
);
COMMENT ON COLUMN consultation.request.number IS 'Counted in each consultation when it is first sent; it stays when the request is changed';
COMMENT ON COLUMN consultation.request.withdrawn_at IS 'It was withdrawn with its contribution, or the contribution was sent again without it';
CREATE INDEX request_contribution ON consultation.request (contribution);
CREATE INDEX request_person ON consultation.request (person, process);
REVOKE TRUNCATE ON consultation.request FROM ${application};

-- What its author types; sent with the contribution, whole or not at all.
CREATE TABLE consultation.request_draft (
    request    uuid        PRIMARY KEY REFERENCES consultation.request (id) ON DELETE CASCADE,
    version    bigint      NOT NULL CHECK (version >= 0),
    changed_at timestamptz NOT NULL,
    content    jsonb       NOT NULL CHECK (jsonb_typeof(content) = 'object' AND octet_length(content::text) <= 200000),
    speakers   jsonb       NOT NULL CHECK (jsonb_typeof(speakers) = 'array' AND jsonb_array_length(speakers) <= 12)
);
REVOKE TRUNCATE ON consultation.request_draft FROM ${application};

-- Every state that was sent, for good: part of a state of its contribution.
CREATE TABLE consultation.request_sent (
    request      uuid        NOT NULL,
    process      uuid        NOT NULL,
    contribution uuid        NOT NULL,
    sent_at      timestamptz NOT NULL,
    title        text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    content      jsonb       NOT NULL CHECK (jsonb_typeof(content) = 'object' AND octet_length(content::text) <= 100000),
    PRIMARY KEY (request, sent_at),
    FOREIGN KEY (request, process) REFERENCES consultation.request (id, process),
    FOREIGN KEY (contribution, sent_at) REFERENCES consultation.contribution_sent (contribution, sent_at)
);
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.request_sent FROM ${application};

-- Whom a request names as speakers. Each is asked once, by a link whose digest is here; who they are does not change afterwards.
CREATE TABLE consultation.request_speaker (
    id           uuid        PRIMARY KEY,
    request      uuid        NOT NULL REFERENCES consultation.request (id),
    name         text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    organisation text        NOT NULL CHECK (char_length(organisation) BETWEEN 1 AND 200),
    role         text        NOT NULL CHECK (role IN ('MODERATOR', 'PANELLIST', 'SPEAKER', 'FACILITATOR')),
    email        text        NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
    hash         bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    asked_at     timestamptz NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('WAITING', 'CONSENTED', 'DECLINED')),
    answered_at  timestamptz,
    UNIQUE (id, request),
    CHECK ((answer = 'WAITING') = (answered_at IS NULL))
);
COMMENT ON COLUMN consultation.request_speaker.email IS 'For the letter; on no public page';
CREATE INDEX request_speaker_request ON consultation.request_speaker (request);
CREATE INDEX request_speaker_email ON consultation.request_speaker (email);
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.request_speaker FROM ${application};
GRANT UPDATE (answer, answered_at) ON consultation.request_speaker TO ${application};

-- Which speakers were part of which state that was sent.
CREATE TABLE consultation.request_sent_speaker (
    request uuid        NOT NULL,
    sent_at timestamptz NOT NULL,
    place   integer     NOT NULL CHECK (place BETWEEN 1 AND 12),
    speaker uuid        NOT NULL,
    gender  text        NOT NULL CHECK (gender IN ('WOMAN', 'MAN', 'OTHER', 'UNSAID')),
    PRIMARY KEY (request, sent_at, place),
    UNIQUE (request, sent_at, speaker),
    FOREIGN KEY (request, sent_at) REFERENCES consultation.request_sent (request, sent_at),
    FOREIGN KEY (speaker, request) REFERENCES consultation.request_speaker (id, request)
);
COMMENT ON COLUMN consultation.request_sent_speaker.gender IS 'As the person says it; for the balance of the panel, and on no public page';
CREATE INDEX request_sent_speaker_speaker ON consultation.request_sent_speaker (speaker);
REVOKE UPDATE, DELETE, TRUNCATE ON consultation.request_sent_speaker FROM ${application};
