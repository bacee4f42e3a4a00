-- Names of proposed speakers are not published: the official form promises it. Where it came along before a question could be for
-- staff only, it says so of these two from now on.
UPDATE consultation.questionnaire_version SET content = jsonb_set(content, '{sections}', (
    SELECT jsonb_agg(CASE WHEN section ->> 'key' = 'speakers' THEN jsonb_set(section, '{items}', (
            SELECT coalesce(jsonb_agg(CASE WHEN question ->> 'key' IN ('suggested-speakers', 'speakers-agree')
                THEN question || '{"forStaff": true}' ELSE question END ORDER BY place), '[]')
            FROM jsonb_array_elements(section -> 'items') WITH ORDINALITY AS questions (question, place)))
        ELSE section END ORDER BY at)
    FROM jsonb_array_elements(content -> 'sections') WITH ORDINALITY AS sections (section, at)))
WHERE content @? '$.sections[*] ? (@.key == "speakers")';
UPDATE consultation.questionnaire SET revision = revision + 1, draft = jsonb_set(draft, '{sections}', (
    SELECT jsonb_agg(CASE WHEN section ->> 'key' = 'speakers' THEN jsonb_set(section, '{items}', (
            SELECT coalesce(jsonb_agg(CASE WHEN question ->> 'key' IN ('suggested-speakers', 'speakers-agree')
                THEN question || '{"forStaff": true}' ELSE question END ORDER BY place), '[]')
            FROM jsonb_array_elements(section -> 'items') WITH ORDINALITY AS questions (question, place)))
        ELSE section END ORDER BY at)
    FROM jsonb_array_elements(draft -> 'sections') WITH ORDINALITY AS sections (section, at)))
WHERE draft @? '$.sections[*] ? (@.key == "speakers")';
