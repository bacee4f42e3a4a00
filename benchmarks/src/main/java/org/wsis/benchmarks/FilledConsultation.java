package org.wsis.benchmarks;

import java.sql.SQLException;
import java.util.List;

/** The consultation of 2018 with as many contributions and requests as asked for: the same at every run, apart from ids. */
record FilledConsultation(Postgres postgres) {
    static final String PATH = "/consultations/forum-2018";

    private static final String PROCESS =
            "(SELECT id FROM consultation.process WHERE slug = 'forum-2018' AND removed_at IS NULL)";

    private static final List<String> STATEMENTS =
            List.of("""
            INSERT INTO consultation.contribution (id, version, process, number, person, source, title, language, questionnaire,
                answers, confidential, late, sent_at)
            SELECT gen_random_uuid(), 0, :process, n, gen_random_uuid(), 'person', (ARRAY['Village networks', 'Tele-health for islands',
                'Open school library', 'Farm prices by phone', 'Early warning by radio', 'Courses for older people'])[1 + n %% 6] || ' '
                || n, (ARRAY['en', 'fr', 'es', 'ar', 'ru', 'zh'])[1 + n %% 6], 1, jsonb_build_object('text', repeat('What was done. ', 40)),
                n %% 25 = 0, n %% 20 = 0, timestamptz '2017-09-01' + n * interval '3 hours' FROM generate_series(1, %1$d) AS n""", """
            INSERT INTO consultation.contribution_sent (contribution, process, sent_at, source, title, language, questionnaire, answers,
                confidential, late) SELECT id, process, sent_at, source, title, language, questionnaire, answers, confidential, late
            FROM consultation.contribution WHERE process = :process""", """
            INSERT INTO consultation.handling (contribution, stakeholder_type, country, region, action_lines, sdgs, read_at, fate, fate_words,
                fate_at)
            SELECT id, (ARRAY['GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'ACADEMIA'])[1 + number %% 4],
                (ARRAY['KE', 'CH', 'IN', 'BR', 'EG', 'FJ', 'KZ', 'SN', 'ID', 'PE'])[1 + number %% 10],
                (ARRAY['AFRICA', 'EUROPE', 'ASIA_AND_THE_PACIFIC', 'AMERICAS', 'ARAB_STATES', 'CIS'])[1 + number %% 6],
                ARRAY[(ARRAY['C2', 'C3', 'C4', 'C6', 'C8', 'C11'])[1 + number %% 6]], ARRAY[(1 + number %% 17)::text],
                CASE WHEN number %% 10 > 0 THEN sent_at END, CASE WHEN number %% 3 = 0 THEN 'REFLECTED' END,
                CASE WHEN number %% 3 = 0 THEN '{"language": "en", "texts": {"en": "In a session about it"}}'::jsonb END,
                CASE WHEN number %% 3 = 0 THEN sent_at END
            FROM consultation.contribution WHERE process = :process""", """
            INSERT INTO consultation.theme (id, process, version, place, title, about, created_at)
            SELECT gen_random_uuid(), :process, 0, n, jsonb_build_object('language', 'en', 'texts', jsonb_build_object('en', 'Theme ' || n)),
                '{"language": "en", "texts": {}}', timestamptz '2017-12-01' FROM generate_series(1, 20) AS n""", """
            INSERT INTO consultation.theme_contribution (process, theme, contribution, placed_at, placed_by)
            SELECT c.process, t.id, c.id, c.sent_at, c.person FROM consultation.contribution c
            JOIN consultation.theme t ON t.process = c.process AND t.place = 1 + c.number %% 20 WHERE c.process = :process""", """
            INSERT INTO consultation.fate_event (process, contribution, kind, at, by, theme)
            SELECT process, contribution, 'IN_THEME', placed_at, placed_by, theme FROM consultation.theme_contribution WHERE process = :process""", """
            INSERT INTO consultation.fate_event (process, contribution, kind, at, by, words)
            SELECT c.process, c.id, h.fate, h.fate_at, c.person, h.fate_words FROM consultation.contribution c
            JOIN consultation.handling h ON h.contribution = c.id WHERE c.process = :process AND h.fate IS NOT NULL""", """
            INSERT INTO consultation.request (id, version, process, person, kind, begun_at, contribution, number, title, content, sent_at)
            SELECT gen_random_uuid(), 1, process, person, 'WORKSHOP', sent_at, id, number, 'Workshop ' || number,
                '{"title": "Workshop", "actionLines": ["C2"], "sdgs": [9], "minutes": 45}', sent_at
            FROM consultation.contribution WHERE process = :process AND number <= %2$d""", """
            INSERT INTO consultation.request_sent (request, process, contribution, sent_at, title, content)
            SELECT id, process, contribution, sent_at, title, content FROM consultation.request WHERE process = :process""", """
            INSERT INTO consultation.request_speaker (id, request, name, organisation, role, email, hash, asked_at, answer, answered_at)
            SELECT gen_random_uuid(), r.id, 'Speaker ' || n, 'Institute', 'SPEAKER', 'speaker' || n || '@example.org',
                sha256((r.id::text || n)::bytea), r.sent_at, 'CONSENTED', r.sent_at
            FROM consultation.request r, generate_series(1, 4) AS n WHERE r.process = :process""", """
            INSERT INTO consultation.request_sent_speaker (request, sent_at, place, speaker, gender)
            SELECT s.request, s.asked_at, row_number() OVER (PARTITION BY s.request ORDER BY s.name), s.id,
                CASE WHEN s.name < 'Speaker 3' THEN 'WOMAN' ELSE 'MAN' END
            FROM consultation.request_speaker s JOIN consultation.request r ON r.id = s.request WHERE r.process = :process""", "ANALYZE");

    void fill(int contributions, int requests) throws SQLException {
        for (String statement : STATEMENTS) {
            postgres.asOwner(statement.formatted(contributions, requests).replace(":process", PROCESS));
        }
    }
}
