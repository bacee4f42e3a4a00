package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A portal with as many published entries as asked for, run from the class path with the yardsticks beside it. */
record PopulatedPortal(Postgres postgres, Path options, Path folder) {
    /** Entries of plausible length over all lines, goals and many countries; the same at every run. */
    private static final String ENTRIES = """
        INSERT INTO stocktaking.entry (id, version, number, state, created_at, changed_at, received_at, promised_by,
            consented_at, published_at, year, title, kind, language, organisation_name, stakeholder_type, country,
            scope, short_description, description, status, action_lines, sdgs)
        SELECT gen_random_uuid(), 0, nextval('stocktaking.entry_number'), 'PUBLISHED', at, at, at, at, at, at,
            extract(year FROM at)::int,
            (ARRAY['Village networks', 'Tele-health for islands', 'Open school library', 'Farm prices by phone',
                   'Early warning by radio', 'Courses for older people'])[1 + n %% 6] || ' ' || n,
            (ARRAY['PROJECT', 'PROGRAMME', 'TRAINING', 'TOOLKIT'])[1 + n %% 4], 'en', 'Organisation ' || n %% 900,
            (ARRAY['GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'ACADEMIA'])[1 + n %% 4],
            (ARRAY['KE', 'CH', 'IN', 'BR', 'EG', 'FJ', 'KZ', 'SN', 'ID', 'PE'])[1 + n %% 10],
            'NATIONAL', repeat('Connecting people who had no line before. ', 8),
            repeat('What was done, with whom, and what came of it for the people concerned. ', 40), 'ONGOING',
            ARRAY[(ARRAY['C2', 'C3', 'C4', 'C7-hea', 'C7-agr', 'C11'])[1 + n %% 6]], ARRAY[1 + n %% 17]
        FROM generate_series(1, %d) AS n, LATERAL (SELECT timestamptz '2010-01-01' + n * interval '8 hours' AS at)
        """;

    /**
     * People with the first administrator's password, so that nobody has to be slowed down like a guesser, at addresses as in
     * {@link SignIn#address}: voters whose addresses differ in digits only have to pass a check.
     */
    static final String PEOPLE = """
        INSERT INTO account.account (id, version, name, email, password_hash, locale, registered_at)
        SELECT gen_random_uuid(), 0, 'Visitor ' || n, 'visitor' || translate(n::text, '0123456789', 'abcdefghij') || '@example.org', a.password_hash, 'en', now()
        FROM generate_series(1, %d) AS n, account.account a WHERE a.email = '%s'
        """;

    /** Lets the portal make its tables and load its archive, then adds the entries and has all of them indexed. */
    void prepare(int entries) throws IOException, InterruptedException, SQLException {
        start().close();
        postgres.asOwner(ENTRIES.formatted(entries));
        postgres.asOwner(PEOPLE.formatted(SignIn.PEOPLE, SignIn.EMAIL));
        postgres.asOwner("ANALYZE stocktaking.entry");
        postgres.asOwner("DELETE FROM search.built_index");
        try (PortalProcess portal = start()) {
            if (portal.listed() < entries) {
                throw new IllegalStateException("Only %,d entries can be found".formatted(portal.listed()));
            }
        }
    }

    PortalProcess start() throws IOException, InterruptedException {
        return start(Map.of());
    }

    /** With some settings more. */
    PortalProcess start(Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> settings = settings();
        settings.putAll(more);
        return PortalProcess.start(
                List.of("@" + options, "-classpath", System.getProperty("java.class.path"), "org.wsis.WsisPortal"),
                settings,
                8191,
                folder);
    }

    Map<String, String> settings() {
        var settings = new HashMap<>(postgres.settings());
        settings.put("PORTAL_BASE_URL", "http://127.0.0.1:8191");
        settings.put("PORTAL_ADMIN_EMAIL", SignIn.EMAIL);
        settings.put("PORTAL_ADMIN_PASSWORD", SignIn.PASSWORD);
        settings.put("PORTAL_TRUSTED_PROXIES", "127\\.0\\.0\\.1");
        settings.put("PORTAL_SEARCH_DIRECTORY", folder.resolve("search").toString());
        settings.put("LOGGING_LEVEL_ROOT", "warn");
        return settings;
    }

    /** The ids of some entries from all years. */
    List<String> entries() throws SQLException {
        return List.of(postgres.ask("""
            SELECT string_agg(id::text, ',') FROM (
                SELECT id FROM stocktaking.entry WHERE state = 'PUBLISHED' AND number % 50 = 0 LIMIT 200) AS chosen
            """).split(","));
    }
}
