-- The meeting of a phase: when it is, the schedule says. What is not known is null.
CREATE TABLE consultation.meeting (
    id                uuid    PRIMARY KEY,
    version           bigint  NOT NULL,
    process           uuid    NOT NULL,
    phase             text    NOT NULL,
    mode              text    CHECK (mode IN ('PHYSICAL', 'REMOTE', 'HYBRID')),
    place             text    CHECK (char_length(place) BETWEEN 1 AND 200),
    room              text    CHECK (char_length(room) BETWEEN 1 AND 100),
    remote_link       text    CHECK (char_length(remote_link) <= 500 AND remote_link ~ '^https://[!-~]+$'),
    captioning        boolean,
    agenda            text    CHECK (char_length(agenda) BETWEEN 1 AND 20000),
    registration_link text    CHECK (char_length(registration_link) <= 500 AND registration_link ~ '^https://[!-~]+$'),
    recording_link    text    CHECK (char_length(recording_link) <= 500 AND recording_link ~ '^https://[!-~]+$'),
    summary           text    CHECK (char_length(summary) BETWEEN 1 AND 20000),
    source            text    CHECK (char_length(source) BETWEEN 1 AND 500),
    UNIQUE (process, phase),
    FOREIGN KEY (process, phase) REFERENCES consultation.phase (process, key)
);
