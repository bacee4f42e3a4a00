-- A phase that was withdrawn keeps its history to itself: what is planned again under its name is another phase.
ALTER TABLE schedule.phase DROP CONSTRAINT phase_process_edition_key_key;
CREATE UNIQUE INDEX phase_process_edition_key_key ON schedule.phase (process, edition, key) WHERE withdrawn_at IS NULL;

CREATE OR REPLACE FUNCTION schedule.phase_period(of_process text, of_edition text, of_key text, OUT opens_at timestamptz, OUT closes_at timestamptz)
RETURNS SETOF record LANGUAGE sql STABLE AS $$
    SELECT opens_at, closes_at FROM schedule.phase
    WHERE process = of_process AND edition = of_edition AND key = of_key AND withdrawn_at IS NULL
$$;
