-- A row that changes what is there keeps how it was and how the row wants it, so that the difference can still be shown when
-- it is written. A row about a thing that is somebody's becomes a proposal.
ALTER TABLE imports.row
    ADD COLUMN before text,
    ADD COLUMN after text,
    ADD CONSTRAINT row_contrast_is_whole CHECK ((before IS NULL) = (after IS NULL)),
    ADD CONSTRAINT row_contrast_of_a_change CHECK (before IS NULL OR fate IN ('CHANGED', 'PROPOSED')),
    DROP CONSTRAINT row_fate_check,
    ADD CONSTRAINT row_fate_check CHECK
        (fate IN ('NEW', 'CHANGED', 'PROPOSED', 'UNCHANGED', 'DUPLICATE', 'REJECTED', 'FAILED'));
CREATE INDEX row_subject ON imports.row (run, subject, number) WHERE subject IS NOT NULL;
