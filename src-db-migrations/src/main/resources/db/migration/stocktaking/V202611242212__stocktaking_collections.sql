-- Special repositories: a published entry can stand in several. Being a column of the entry, it is followed by whatever
-- follows entries: the index, kept pages, the log of public changes, machines.
ALTER TABLE stocktaking.entry ADD COLUMN collections text[] NOT NULL DEFAULT '{}' CHECK
    (collections <@ ARRAY['covid-19', 'ungis-digital-transformation']);
CREATE INDEX entry_collections ON stocktaking.entry USING gin (collections) WHERE state = 'PUBLISHED' AND collections <> '{}';

-- What the submitter chose and answered; it takes effect when the entry is published.
CREATE TABLE stocktaking.collection_intake (
    entry      uuid        NOT NULL REFERENCES stocktaking.entry (id) ON DELETE CASCADE,
    collection text        NOT NULL CHECK (collection IN ('covid-19', 'ungis-digital-transformation')),
    answers    jsonb       NOT NULL CHECK (jsonb_typeof(answers) = 'object' AND char_length(answers::text) <= 30000),
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (entry, collection)
);

CREATE OR REPLACE VIEW stocktaking.public_entry AS
SELECT id, number, title, kind, language, website, organisation, organisation_name, stakeholder_type, country, international,
       scope,
       CASE WHEN contact_public THEN contact_name END AS contact_name,
       CASE WHEN contact_public THEN contact_email END AS contact_email,
       short_description, description, status, starts_on, ends_on, action_lines, sdgs, targets, audiences, results,
       challenges, replicability, sustainability, partnerships, wsis_values, files, picture, picture_alt, year, source,
       received_at, published_at, updated_at, collections
FROM stocktaking.entry
WHERE state = 'PUBLISHED';
