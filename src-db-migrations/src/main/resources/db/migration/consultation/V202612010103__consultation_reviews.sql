-- Reviews and events of regions and countries, which send their input to a consultation.
CREATE TABLE consultation.review (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    process      uuid        NOT NULL REFERENCES consultation.process (id),
    kind         text        NOT NULL CHECK (kind IN ('REGIONAL_REVIEW', 'REGIONAL_EVENT', 'NATIONAL_REVIEW', 'NATIONAL_EVENT')),
    name         text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 300),
    commission   text        CHECK (commission IN ('ECA', 'ECE', 'ECLAC', 'ESCAP', 'ESCWA')),
    country      text        CHECK (country ~ '^[A-Z]{2}$'),
    host         text        CHECK (char_length(host) BETWEEN 1 AND 300),
    first_day    date        CHECK (first_day BETWEEN '2003-01-01' AND '2999-12-31'),
    last_day     date        CHECK (last_day BETWEEN first_day AND '2999-12-31'),
    place        text        CHECK (char_length(place) BETWEEN 1 AND 200),
    link         text        CHECK (char_length(link) <= 500 AND link ~ '^https://[!-~]+$'),
    programme    text        CHECK (char_length(programme) BETWEEN 1 AND 20000),
    participants text        CHECK (char_length(participants) BETWEEN 1 AND 5000),
    outcome      text        CHECK (char_length(outcome) BETWEEN 1 AND 20000),
    created_at   timestamptz NOT NULL,
    source       text        CHECK (char_length(source) BETWEEN 1 AND 500),
    CHECK (last_day IS NULL OR first_day IS NOT NULL)
);
CREATE INDEX review_process ON consultation.review (process, first_day);
