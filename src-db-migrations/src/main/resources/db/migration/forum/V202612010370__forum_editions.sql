-- Editions of the Forum, one in a year: what is known of each. A gap is null and shown as one.
CREATE TABLE forum.edition (
    year          integer     PRIMARY KEY CHECK (year BETWEEN 2006 AND 2999),
    version       bigint      NOT NULL CHECK (version >= 0),
    mode          text        CHECK (mode IN ('PHYSICAL', 'REMOTE', 'HYBRID')),
    venue         text        CHECK (char_length(venue) BETWEEN 1 AND 200),
    chair         text        CHECK (char_length(chair) BETWEEN 1 AND 200),
    chair_country text        CHECK (chair_country ~ '^[A-Z]{2}$'),
    created_at    timestamptz NOT NULL,
    source        text        CHECK (char_length(source) BETWEEN 1 AND 500)
);
COMMENT ON COLUMN forum.edition.source IS 'What tells of an edition of the archive; null of one that staff opened here';
REVOKE DELETE, TRUNCATE ON forum.edition FROM ${application};

-- Its title in English at least; other languages fall back to it.
CREATE TABLE forum.edition_words (
    edition  integer NOT NULL REFERENCES forum.edition (year),
    language text    NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    title    text    NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    theme    text    CHECK (char_length(theme) BETWEEN 1 AND 300),
    PRIMARY KEY (edition, language)
);

-- The bodies that organise it together, in the order in which they are named.
CREATE TABLE forum.edition_organiser (
    edition  integer NOT NULL REFERENCES forum.edition (year),
    position integer NOT NULL CHECK (position BETWEEN 0 AND 49),
    name     text    NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    PRIMARY KEY (edition, position)
);

-- When it takes place: the last row holds, those before are its history. A start or an end may be known by its month only.
CREATE TABLE forum.edition_dates (
    edition      integer     NOT NULL REFERENCES forum.edition (year),
    number       integer     NOT NULL CHECK (number >= 1),
    starts       date        NOT NULL,
    starts_month boolean     NOT NULL,
    ends         date,
    ends_month   boolean     NOT NULL,
    final_starts date,
    final_ends   date,
    reason       text        CHECK (char_length(reason) BETWEEN 1 AND 500),
    said_at      timestamptz NOT NULL,
    said_by      uuid,
    source       text        CHECK (char_length(source) BETWEEN 1 AND 500),
    PRIMARY KEY (edition, number),
    CHECK (ends >= starts),
    CHECK (ends IS NOT NULL OR NOT ends_month),
    CHECK ((final_starts IS NULL) = (final_ends IS NULL)),
    CHECK (final_starts BETWEEN starts AND final_ends AND (ends_month OR final_ends <= ends)),
    CHECK ((said_by IS NULL) <> (source IS NULL)),
    CHECK (number = 1 OR said_by IS NULL OR reason IS NOT NULL)
);
COMMENT ON COLUMN forum.edition_dates.starts IS 'The first of the month where only that is known';
COMMENT ON COLUMN forum.edition_dates.ends IS 'The last of the month where only that is known; null if nothing is';
COMMENT ON COLUMN forum.edition_dates.final_starts IS 'The first day of the final week of an edition that lasts for months';
REVOKE UPDATE, DELETE, TRUNCATE ON forum.edition_dates FROM ${application};

-- What was counted, as its source says it.
CREATE TABLE forum.edition_figure (
    edition integer NOT NULL REFERENCES forum.edition (year),
    kind    text    NOT NULL CHECK (kind IN ('PARTICIPANTS', 'ON_SITE', 'REMOTE', 'COUNTRIES', 'SESSIONS', 'SPEAKERS', 'HIGH_LEVEL',
        'MINISTERS', 'AMBASSADORS', 'MAYORS', 'REGULATORS', 'UN_REPRESENTATIVES', 'WOMEN_PERCENT', 'STANDS', 'PHOTOS')),
    number  integer NOT NULL CHECK (number >= 0),
    bound   text    NOT NULL CHECK (bound IN ('EXACT', 'AT_LEAST', 'NEARLY')),
    remark  text    CHECK (char_length(remark) BETWEEN 1 AND 200),
    source  text    NOT NULL CHECK (char_length(source) BETWEEN 1 AND 500),
    PRIMARY KEY (edition, kind),
    CHECK (kind <> 'WOMEN_PERCENT' OR number <= 100)
);
