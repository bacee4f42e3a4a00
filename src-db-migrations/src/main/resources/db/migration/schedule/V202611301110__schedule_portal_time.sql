-- What a transaction of another feature asks to be accepted or refused by its own time, in its own statement.

-- The portal's clock: the database's time, in a rehearsal with its offset. The same for every node, however theirs go.
CREATE FUNCTION schedule.portal_time(rehearses boolean) RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
    SELECT CASE WHEN rehearses THEN
        (SELECT starts_as + make_interval(secs => extract(epoch FROM clock_timestamp() - fixed_at)::double precision)
         FROM schedule.rehearsal)
        ELSE clock_timestamp() END
$$;

-- The period of a phase, opens_at <= now < closes_at.
CREATE FUNCTION schedule.phase_period(of_process text, of_edition text, of_key text, OUT opens_at timestamptz, OUT closes_at timestamptz)
RETURNS SETOF record LANGUAGE sql STABLE AS $$
    SELECT opens_at, closes_at FROM schedule.phase
    WHERE process = of_process AND edition = of_edition AND key = of_key
$$;
