-- A consultation that was opened by mistake is hidden from everybody; its name and its Forum are free again.
ALTER TABLE consultation.process
    ADD COLUMN removed_at     timestamptz,
    ADD COLUMN removed_reason text CHECK (char_length(removed_reason) BETWEEN 1 AND 1000),
    ADD CHECK ((removed_at IS NULL) = (removed_reason IS NULL)),
    ADD CHECK (removed_at IS NULL OR source IS NULL),
    DROP CONSTRAINT process_slug_key,
    DROP CONSTRAINT process_edition_key,
    DROP CONSTRAINT process_phase_process_phase_edition_key;
CREATE UNIQUE INDEX process_slug_key ON consultation.process (slug) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX process_edition_key ON consultation.process (edition) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX process_phases_key ON consultation.process (phase_process, phase_edition) WHERE removed_at IS NULL;
