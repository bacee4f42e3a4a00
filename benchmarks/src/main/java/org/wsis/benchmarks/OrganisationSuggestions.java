package org.wsis.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How long the suggestions of organisations take with 100,000 of them: real requests, one after the other, for what
 * somebody has typed of a name after some letters; every fifth name is misspelled, every third begins with its second word.
 */
record OrganisationSuggestions(Postgres postgres, PopulatedPortal populated) {
    private static final int ORGANISATIONS = 100_000;
    private static final int NAMES = 120;
    private static final int WARM_UP_NAMES = 40;
    private static final int[] LETTERS = {2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 30};
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** Kinds of organisation and subjects that many share, and some 60,000 words that few do. */
    private static final String FILL = """
            WITH parts AS (
                SELECT n,
                       initcap(translate(left(md5((n %% 61000)::text), 7), '0123456789', 'aeiouaeiou')) || ' '
                           || (ARRAY['North', 'South', 'East', 'West', 'Central', 'Upper', 'Lower'])[1 + n %% 7] AS place,
                       (ARRAY['Information Technology', 'Education', 'Health', 'Agriculture', 'Digital Development',
                              'Women in Technology', 'Communication and Media', 'Open Science', 'Rural Connectivity',
                              'Innovation', 'Environment'])[1 + n / 8 %% 11] AS subject
                  FROM generate_series(1, %d) AS n),
            names AS (
                SELECT n, CASE n %% 8
                    WHEN 0 THEN 'University of ' || place
                    WHEN 1 THEN 'Ministry of ' || subject || ' of ' || place
                    WHEN 2 THEN place || ' ' || subject || ' Foundation'
                    WHEN 3 THEN 'National Institute of ' || subject || ' ' || place
                    WHEN 4 THEN place || ' Telecom'
                    WHEN 5 THEN 'Association for ' || subject || ' in ' || place
                    WHEN 6 THEN place || ' Network for ' || subject
                    ELSE place || ' Group' END AS name
                  FROM parts),
            made AS (
                INSERT INTO organisation.organisation (id, name, country, registered_at)
                SELECT gen_random_uuid(), name, (ARRAY['KE', 'CH', 'IN', 'BR', 'EG', 'FJ', 'KZ'])[1 + n / 61000], now()
                  FROM names
                RETURNING id, name, country)
            INSERT INTO organisation.name (id, organisation, text, normalised, country)
            SELECT gen_random_uuid(), id, name, lower(name), country FROM made ON CONFLICT DO NOTHING
            """;

    /** Prints the row of the table. */
    void measure() throws IOException, InterruptedException, SQLException {
        postgres.asOwner(FILL.formatted(ORGANISATIONS));
        postgres.asOwner("ANALYZE");
        // The limit is for each visitor, and there are many.
        try (PortalProcess portal = populated.start(Map.of("PORTAL_TRUSTED_PROXIES", "127\\.0\\.0\\.1"))) {
            typed(portal, WARM_UP_NAMES, "a");
            List<Double> times = typed(portal, NAMES, "b");
            Collections.sort(times);
            System.out.printf(
                    "| suggestions at %,d organisations, %d requests | p50 %.1f ms, p95 %.1f ms, p99 %.1f ms |%n",
                    ORGANISATIONS, times.size(), at(times, 50), at(times, 95), at(times, 99));
        }
    }

    private List<Double> typed(PortalProcess portal, int names, String salt)
            throws IOException, InterruptedException, SQLException {
        var times = new ArrayList<Double>();
        for (int number = 0; number < names; number++) {
            String text = typing(
                    number,
                    postgres.ask("SELECT name FROM organisation.organisation ORDER BY md5(id::text || '" + salt
                            + "') OFFSET " + number + " LIMIT 1"));
            for (int letters : LETTERS) {
                if (letters <= text.length()) {
                    times.add(milliseconds(portal, text.substring(0, letters), number));
                }
            }
        }
        return times;
    }

    private static String typing(int number, String name) {
        String text = number % 3 == 0 ? name.substring(name.indexOf(' ') + 1) : name;
        return number % 5 == 0 ? text.replaceFirst("(?<=\\w{2})(\\w)(\\w)", "$2$1") : text;
    }

    private static double milliseconds(PortalProcess portal, String text, int visitor)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(
                        portal.address("/organisations/suggest?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))))
                .header("X-Forwarded-For", "192.0.2." + visitor)
                .build();
        long start = System.nanoTime();
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        double time = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Suggestions for '" + text + "': " + answer.statusCode());
        }
        return time;
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }
}
