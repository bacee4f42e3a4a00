-- Sessions of agendas know by which name of the request somebody takes part, and forget whoever declined since.
UPDATE forum.agenda_session s SET version = s.version + 1, content = jsonb_set(s.content, '{people}', coalesce((
    SELECT jsonb_agg(CASE WHEN n.speaker IS NULL THEN p.person
            ELSE p.person || jsonb_build_object('speaker', n.speaker) END ORDER BY p.place)
    FROM jsonb_array_elements(s.content -> 'people') WITH ORDINALITY AS p (person, place)
    LEFT JOIN LATERAL (SELECT n.speaker, n.session, n.place FROM forum.draft_session d
        JOIN forum.draft_session_speaker n ON n.session = d.id
        WHERE d.edition = s.edition AND d.number = s.draft AND lower(n.name) = lower(p.person ->> 'name')
        ORDER BY EXISTS (SELECT FROM forum.draft_session_decline x WHERE x.session = n.session AND x.place = n.place) DESC,
            n.place LIMIT 1) n ON true
    WHERE NOT EXISTS (SELECT FROM forum.draft_session_decline x WHERE x.session = n.session AND x.place = n.place)), '[]'))
WHERE s.draft IS NOT NULL AND s.content -> 'people' <> '[]';
