-- The communities that send High-Level Track Facilitators to the Forum that a consultation prepares. What sources do not say is null.
CREATE TABLE consultation.community (
    process     uuid    NOT NULL REFERENCES consultation.process (id),
    key         text    NOT NULL CHECK (key ~ '^[a-z][a-z0-9-]{0,39}$' AND key <> 'new'),
    version     bigint  NOT NULL,
    number      integer NOT NULL CHECK (number BETWEEN 1 AND 99),
    seats       integer CHECK (seats BETWEEN 1 AND 99),
    call        text    CHECK (call IN ('HERE', 'ELSEWHERE')),
    link        text    CHECK (char_length(link) <= 500 AND link ~ '^https://[!-~]+$'),
    focal_email text    CHECK (char_length(focal_email) BETWEEN 3 AND 254),
    focal       uuid,
    source      text    CHECK (char_length(source) BETWEEN 1 AND 500),
    PRIMARY KEY (process, key),
    CHECK ((call IS NOT DISTINCT FROM 'ELSEWHERE') = (link IS NOT NULL))
);
COMMENT ON COLUMN consultation.community.call IS 'Whether the community calls for candidates on this portal or at the link; null is not in the sources';
COMMENT ON COLUMN consultation.community.focal IS 'The account of the focal point, once there is one of that address';

-- Its name in English at least, and how it chooses.
CREATE TABLE consultation.community_words (
    process  uuid NOT NULL,
    key      text NOT NULL,
    language text NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    name     text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    about    text CHECK (char_length(about) BETWEEN 1 AND 2000),
    PRIMARY KEY (process, key, language),
    FOREIGN KEY (process, key) REFERENCES consultation.community (process, key)
);
REVOKE DELETE, TRUNCATE ON consultation.community FROM ${application};
