-- Who may register for an edition, from when, until when. It belongs to the edition and not to its dates, which may move.
CREATE TABLE forum.registration_call (
    edition   integer     PRIMARY KEY REFERENCES forum.edition (year),
    version   bigint      NOT NULL CHECK (version >= 0),
    opens_at  timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    on_site   boolean     NOT NULL,
    remote    boolean     NOT NULL,
    approval  boolean     NOT NULL,
    places    integer     CHECK (places BETWEEN 1 AND 100000),
    CHECK (opens_at < closes_at),
    CHECK (on_site OR remote)
);
COMMENT ON COLUMN forum.registration_call.approval IS 'Whether staff approve who comes on site; who takes part from afar needs none';
COMMENT ON COLUMN forum.registration_call.places IS 'How many may come on site; null for no limit';
REVOKE DELETE, TRUNCATE ON forum.registration_call FROM ${application};

-- One registration of a person for an edition. What a deleted account leaves is counted nowhere and names nobody.
CREATE TABLE forum.registration (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL CHECK (version >= 0),
    edition          integer     NOT NULL REFERENCES forum.registration_call (edition),
    person           uuid,
    state            text        NOT NULL CHECK (state IN ('WAITING', 'APPROVED', 'DECLINED', 'CANCELLED')),
    mode             text        NOT NULL CHECK (mode IN ('ON_SITE', 'REMOTE')),
    type             text        NOT NULL CHECK (type ~ '^[A-Z_]{3,40}$'),
    organisation     text        CHECK (char_length(organisation) BETWEEN 1 AND 300),
    organisation_id  uuid,
    country          text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    gender           text        CHECK (gender IN ('WOMAN', 'MAN', 'OTHER')),
    occupation       text        CHECK (char_length(occupation) BETWEEN 1 AND 200),
    name             text        CHECK (char_length(name) BETWEEN 1 AND 100),
    needs            text        CHECK (char_length(needs) BETWEEN 1 AND 2000),
    visa             boolean     NOT NULL,
    listed           boolean     NOT NULL,
    code             text        NOT NULL UNIQUE CHECK (code ~ '^[0-9A-Z]{20}$'),
    created_at       timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    decided_at       timestamptz,
    decided_by       uuid,
    reason           text        CHECK (char_length(reason) BETWEEN 1 AND 2000),
    visa_released_at timestamptz,
    UNIQUE (edition, person),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK (state <> 'DECLINED' OR person IS NULL OR reason IS NOT NULL),
    CHECK (mode = 'ON_SITE' OR NOT visa),
    CHECK (visa OR visa_released_at IS NULL),
    CHECK (CASE WHEN person IS NULL THEN state = 'CANCELLED' AND coalesce(name, organisation, occupation, needs, reason) IS NULL
        ELSE name IS NOT NULL AND organisation IS NOT NULL AND occupation IS NOT NULL END)
);
CREATE INDEX registration_changed ON forum.registration (edition, changed_at DESC, id);
CREATE INDEX registration_person ON forum.registration (person);
COMMENT ON COLUMN forum.registration.organisation_id IS 'The organisation of the register that has exactly this name, if one has';
COMMENT ON COLUMN forum.registration.code IS 'At random; it is all that the QR code of the badge says';
COMMENT ON COLUMN forum.registration.listed IS 'Whether the person agrees to be named in the list of participants';
REVOKE DELETE, TRUNCATE ON forum.registration FROM ${application};

-- Who was there on which day in Geneva: once, however often and by however many devices a badge was read.
CREATE TABLE forum.checkin (
    registration uuid        NOT NULL REFERENCES forum.registration (id),
    day          date        NOT NULL,
    at           timestamptz NOT NULL,
    received_at  timestamptz NOT NULL,
    by           uuid        NOT NULL,
    PRIMARY KEY (registration, day)
);
COMMENT ON COLUMN forum.checkin.at IS 'By the device where it kept the check-in until it reached the portal, else as received_at';
REVOKE UPDATE, DELETE, TRUNCATE ON forum.checkin FROM ${application};
