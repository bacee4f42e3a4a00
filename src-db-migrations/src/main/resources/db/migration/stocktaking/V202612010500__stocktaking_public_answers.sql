-- What an entry answered to the questions with choices of the special repositories that it stands in: what their pages are
-- filtered by. Most entries stand in none, and cost nothing.
CREATE FUNCTION stocktaking.public_answers(entry uuid, collections text[]) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN $2 = '{}' THEN '{}'::text[] ELSE (
        SELECT coalesce(array_agg(i.collection || '.' || a.key || '.' || a.value ORDER BY i.collection, a.key), '{}')
        FROM stocktaking.collection_intake i CROSS JOIN LATERAL jsonb_each_text(i.answers) a
        WHERE i.entry = $1 AND i.collection = ANY ($2)
          AND (i.collection, a.key) IN (('covid-19', 'helps'), ('ungis-digital-transformation', 'area'))) END
$$;
