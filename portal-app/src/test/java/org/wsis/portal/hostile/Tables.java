package org.wsis.portal.hostile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.wsis.portal.EmptiedQueue;
import org.wsis.portal.database.TestDatabase;

/**
 * What is in the database, table by table: how many rows, and which transaction wrote last, while jobs rest. Sessions, counted
 * tries and the index change at every request or beside it and are left out, and so is when jobs are due; of letters only the
 * number counts, because they are sent in the background.
 */
final class Tables implements AutoCloseable {
    private static final String ALL = """
            SELECT table_schema || '.' || table_name FROM information_schema.tables
             WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema', 'jobs', 'search')
               AND table_schema || '.' || table_name NOT IN ('account.spring_session', 'account.spring_session_attributes',
                   'account.attempt', 'account.spent_challenge')
            """;
    private static final String GUARDED = """
            SELECT 'roles', md5(string_agg(account_id::text || role || coalesce(scope, ''), ',' ORDER BY id)) FROM account.role_grant
             WHERE revoked_at IS NULL
             UNION ALL
            SELECT 'accounts', md5(string_agg(id::text || email || coalesce(password_hash, '') || coalesce(locked_at::text, ''), ','
                   ORDER BY id)) FROM account.account
             UNION ALL
            SELECT 'published entries', md5(string_agg(id::text || coalesce(owner::text, ''), ',' ORDER BY id))
              FROM stocktaking.entry WHERE state = 'PUBLISHED' AND owner IS NOT NULL
             UNION ALL
            SELECT 'owners', md5(string_agg(id::text || owner, ',' ORDER BY id)) FROM stocktaking.entry WHERE owner IS NOT NULL
            """;

    /** Each statement that writes to one of the tables counts, so that hundreds of them are read only if one was written to. */
    private static final String WATCHED = """
            CREATE SCHEMA trial;
            CREATE SEQUENCE trial.written;
            CREATE FUNCTION trial.count() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
                $$ BEGIN PERFORM nextval('trial.written'); RETURN NULL; END $$;
            DO $$ DECLARE name text; BEGIN
                FOR name IN %s LOOP
                    EXECUTE 'CREATE TRIGGER trial_count AFTER INSERT OR UPDATE OR DELETE ON ' || name
                        || ' FOR EACH STATEMENT EXECUTE FUNCTION trial.count()';
                END LOOP;
            END $$
            """.formatted(ALL);

    private static final String RUNNING =
            "SELECT 'runs', count(*) FROM imports.run WHERE state IN ('CHECKING', 'WRITING')";

    private final Connection owner;
    private final String counting;
    private String written = "";
    private Map<String, String> state = Map.of();

    Tables() throws SQLException {
        owner = TestDatabase.asOwner();
        List<String> parts = new ArrayList<>();
        try (var rows = owner.createStatement().executeQuery(ALL)) {
            while (rows.next()) {
                String table = rows.getString(1);
                String last = table.equals("mail.letter") ? "0" : "coalesce(max(xmin::text::bigint), 0)";
                parts.add("SELECT '%s', count(*) || '/' || %s FROM %s".formatted(table, last, table));
            }
        }
        counting = String.join(" UNION ALL ", parts);
    }

    /** Begins to count who writes, for all that are opened later. */
    void watch() {
        run(WATCHED);
    }

    void unwatch() {
        run("DROP SCHEMA trial CASCADE");
    }

    Map<String, String> state() {
        String now = String.valueOf(read("SELECT 'written', last_value FROM trial.written"));
        if (!now.equals(written)) {
            state = read(counting);
            written = now;
        }
        return state;
    }

    /** Who has which role, what is public, which address is whose. */
    Map<String, String> guarded() {
        return read(GUARDED);
    }

    /** Forgets what was counted, so that no limit hides what a form does. */
    void forgiveEverybody() {
        run("DELETE FROM account.attempt");
    }

    /** Leaves jobs nothing to do with what was planted. */
    void settle() {
        run(EmptiedQueue.LET_GO);
        run("INSERT INTO prizes.story_print (edition, attempts) SELECT edition, 3 FROM prizes.story_book"
                + " ON CONFLICT DO NOTHING");
    }

    /** Waits for the table that was handed in rightly, which is read in the background. */
    void awaitImports() {
        Awaitility.await("no table is being read")
                .atMost(Duration.ofSeconds(20))
                .until(() -> read(RUNNING).get("runs").equals("0"));
    }

    void run(String sql) {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The names of what differs. */
    static List<String> difference(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(table -> table.getKey() + " " + before.get(table.getKey()) + " -> " + table.getValue())
                .toList();
    }

    private Map<String, String> read(String sql) {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            Map<String, String> state = new TreeMap<>();
            while (rows.next()) {
                state.put(rows.getString(1), String.valueOf(rows.getString(2)));
            }
            return state;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
