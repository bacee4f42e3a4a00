package org.wsis.benchmarks;

import java.sql.SQLException;
import java.util.Locale;

/**
 * Two contests of 2021's size in the middle of their vote: one in which most people have voted and the rest votes over HTTP,
 * and one for the bare transaction.
 *
 * @param votes how many choices there are when everybody has voted
 */
record VotedContest(Postgres postgres, int votes) {
    static final int YEAR = 2098;
    static final int BARE_YEAR = 2099;
    static final int CATEGORIES = 18;
    static final int NOMINEES = 20;
    private static final int PROJECTS = 1270;
    private static final int MOST_BY_HTTP = 5400;

    private static final String EDITION = """
        INSERT INTO prizes.edition (year, version, state, created_at, one_per_organisation, votes_final,
            complete_ballots_only, nominees_most, champions, tie_rule, conflict_by_country, winners_again, language,
            short_least, short_most, linkage_most, quantitative_most, qualitative_most, partnerships_most, challenges_most)
        VALUES (%1$d, 0, 'RUNNING', now(), true, true, true, %2$d, 5, 'ALL_TIED', false, false, 'en', 150, 200, 150, 200, 200,
            200, 200);
        INSERT INTO prizes.edition_category (edition, number, line, title)
        SELECT %1$d, number, line, title FROM prizes.edition_category WHERE edition = 2018;
        INSERT INTO prizes.project (id, version, edition, category, number, entry, state, created_at, changed_at,
            submitted_at, title, title_plain, organisation, organisation_id, stakeholder_type, country, short_description)
        SELECT gen_random_uuid(), 0, %1$d, 1 + n %% %3$d, nextval('prizes.project_number'), gen_random_uuid(),
            CASE WHEN n < %2$d * %3$d THEN 'NOMINATED' ELSE 'NOT_NOMINATED' END, now(), now(), now(), 'Project ' || n,
            'project ' || n, 'Organisation ' || n, gen_random_uuid(), 'CIVIL_SOCIETY',
            (ARRAY['KE', 'CH', 'IN', 'BR', 'EG'])[1 + n %% 5], repeat('Connecting people who had no line before. ', 8)
        FROM generate_series(0, %4$d - 1) AS n;
        INSERT INTO prizes.entry_release (project, edition, fate, at)
        SELECT id, edition, 'PUBLISHED', now() FROM prizes.project WHERE edition = %1$d;
        INSERT INTO prizes.nominee (project, edition, category, code, nominated_at)
        SELECT id, edition, category, right(id::text, 12), now() FROM prizes.project
        WHERE edition = %1$d AND state = 'NOMINATED';
        INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author, created_at)
        VALUES (gen_random_uuid(), 0, 'prizes', '%1$d', 'voting', 'Vote', now() - interval '9 days',
            now() + interval '9 days', gen_random_uuid(), now());
        """;

    private static final String HELP = """
        CREATE TABLE prizes.measured_nominee AS
        SELECT edition, category, (row_number() OVER (PARTITION BY edition, category ORDER BY code) - 1)::integer AS place,
            project
        FROM prizes.nominee WHERE edition IN (%d, %d);
        ALTER TABLE prizes.measured_nominee ADD PRIMARY KEY (edition, category, place);
        GRANT SELECT ON prizes.measured_nominee TO portal_app
        """;

    /** The same rows as a vote over HTTP leaves; favourites get more than others. */
    private static final String VOTES = """
        WITH wish AS MATERIALIZED (
            SELECT a.id AS voter, category, floor(%4$d * random() * random())::integer AS place,
                uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) AS nonce
            FROM account.account a CROSS JOIN generate_series(1, %3$d) AS category
            WHERE translate(substring(a.email FROM '^visitor([a-j]+)@'), 'abcdefghij', '0123456789')::integer > %2$d)
        INSERT INTO prizes.vote (edition, category, voter, project, at, turn, final, nonce, commitment)
        SELECT n.edition, n.category, wish.voter, n.project, now() - random() * interval '9 days', 1, true, wish.nonce,
            sha256('WSIS prizes vote 1'::bytea || '\\x0a' || int4send(n.edition) || uuid_send(n.project) || wish.nonce)
        FROM wish JOIN prizes.measured_nominee n ON n.edition = %1$d AND n.category = wish.category AND n.place = wish.place
        """;

    private static final String TRACES = """
        INSERT INTO prizes.ballot (edition, voter, country, begun_at)
        SELECT edition, voter, 'KE', min(at) FROM prizes.vote WHERE edition = %1$d GROUP BY edition, voter;
        INSERT INTO audit.act (author, at, act, subject, subject_id, facts, request_id)
        SELECT voter, at, 'prizes.voted', 'prizes-edition', edition::text, jsonb_build_object('category', category::text),
            left(md5(id::text), 12)
        FROM prizes.vote WHERE edition = %1$d ORDER BY at
        """;

    int voters() {
        return votes / CATEGORIES;
    }

    /** How many of the people vote over HTTP. */
    int byHttp() {
        return Math.min(MOST_BY_HTTP, voters() / 2);
    }

    /** Puts everything in but the votes over HTTP, and prints what each vote takes on the disk. */
    void prepare() throws SQLException {
        for (int year : new int[] {YEAR, BARE_YEAR}) {
            postgres.asOwner(EDITION.formatted(year, NOMINEES, CATEGORIES, PROJECTS));
        }
        postgres.asOwner(PopulatedPortal.PEOPLE.formatted(voters(), SignIn.EMAIL));
        postgres.asOwner(HELP.formatted(YEAR, BARE_YEAR));
        long[] before = bytes();
        postgres.asOwner(VOTES.formatted(YEAR, byHttp(), CATEGORIES, NOMINEES));
        postgres.asOwner(TRACES.formatted(YEAR));
        postgres.asOwner("VACUUM ANALYZE");
        print(before, bytes());
    }

    private long[] bytes() throws SQLException {
        return new long[] {size("prizes.vote"), size("prizes.ballot"), size("audit.act")};
    }

    private long size(String table) throws SQLException {
        return Long.parseLong(postgres.ask("SELECT pg_total_relation_size('" + table + "')"));
    }

    private void print(long[] before, long[] after) throws SQLException {
        double stored = stored();
        System.out.printf(
                Locale.ROOT,
                "%n| bytes for each of %,.0f votes | |%n|---|---|%n| the vote with its indexes | %.0f |%n"
                        + "| its part of the ballot's row | %.0f |%n| the act in the record | %.0f |%n",
                stored,
                (after[0] - before[0]) / stored,
                (after[1] - before[1]) / stored,
                (after[2] - before[2]) / stored);
    }

    /** How many votes are stored. */
    long stored() throws SQLException {
        return Long.parseLong(postgres.ask("SELECT count(*) FROM prizes.vote WHERE edition = " + YEAR));
    }

    /** The project of each nominee by category and place. */
    String[] nominees() throws SQLException {
        return postgres.ask(
                        "SELECT string_agg(project::text, ',' ORDER BY category, place) FROM prizes.measured_nominee"
                                + " WHERE edition = " + YEAR)
                .split(",");
    }
}
