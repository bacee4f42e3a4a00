package org.wsis.stocktaking.report.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.StoredEntries;
import org.wsis.reference.Language;
import org.wsis.reference.Region;
import org.wsis.stocktaking.entry.State;
import org.wsis.stocktaking.report.Period;
import org.wsis.stocktaking.report.ReportDesk;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportKind;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportPlan;
import org.wsis.stocktaking.report.ReportSamples;
import org.wsis.stocktaking.report.ReportScope;
import org.wsis.stocktaking.report.ReportState;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.Counting;
import org.wsis.stocktaking.report.figures.Dimension;
import org.wsis.stocktaking.report.figures.Figures;

/** What is frozen is one moment of the register, whole, and never changes. */
@PortalTest
class FreezingTests {
    private static final int SEVERAL_CHUNKS = 450;

    @Autowired
    ReportSamples samples;

    @Autowired
    Freezing freezing;

    @Autowired
    ReportWorker worker;

    @Autowired
    ReportLibrary library;

    @Autowired
    ReportDesk desk;

    @Autowired
    Counting counting;

    @Autowired
    DataFile data;

    @Autowired
    Progress progress;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void takeTheWorkersPlace() {
        worker.stop();
    }

    @AfterEach
    void giveItBack() {
        worker.start();
    }

    @Test
    void figuresAreWhatAPlainCountSays() {
        int year = samples.year();
        samples.entries(year, 150);
        ReportView report = freeze(samples.freezing(samples.plan(year, Language.ENGLISH, "Plain"), ""));
        Figures figures = counting.of(report);
        assertThat(figures.entries()).isEqualTo(150);
        assertThat(figures.of(Dimension.COUNTRY)).isEqualTo(plainly(year, "coalesce(country, '')"));
        assertThat(figures.of(Dimension.KIND)).isEqualTo(plainly(year, "coalesce(kind, '')"));
        assertThat(figures.of(Dimension.STAKEHOLDER_TYPE)).isEqualTo(plainly(year, "coalesce(stakeholder_type, '')"));
        assertThat(figures.of(Dimension.YEAR)).isEqualTo(Map.of(String.valueOf(year), 150));
        for (String line : List.of("C1", "C2", "C7-hea", "C11")) {
            assertThat(figures.of(Dimension.ACTION_LINE).get(line))
                    .isEqualTo(having(year, "'%s' = ANY (action_lines)".formatted(line)));
        }
        for (int goal : List.of(3, 4, 9, 13, 17)) {
            assertThat(figures.of(Dimension.SDG).get(String.valueOf(goal)))
                    .isEqualTo(having(year, goal + " = ANY (sdgs)"));
        }
        assertThat(figures.of(Dimension.ACTION_LINE).get("")).isEqualTo(having(year, "action_lines = '{}'"));
        assertThat(figures.of(Dimension.SDG).get("")).isEqualTo(having(year, "sdgs = '{}'"));
        assertThat(figures.of(Dimension.REGION))
                .isEqualTo(Map.of(
                        "AFRICA", having(year, "country = 'KE'"),
                        "EUROPE", having(year, "country = 'FR'"),
                        "AMERICAS", having(year, "country = 'BR'"),
                        "ASIA_AND_THE_PACIFIC", having(year, "country = 'JP'"),
                        "ARAB_STATES", having(year, "country = 'EG'"),
                        "CIS", having(year, "country = 'KZ'"),
                        "INTERNATIONAL", having(year, "international"),
                        "", having(year, "country IS NULL AND NOT international")));
        assertThat(counting.now(report.plan().period(), report.plan().scope())).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        REGIONAL, AFRICA, ,       ,       0,  country = 'KE'
        REGIONAL, CIS,    ,       C1,     0,  country = 'KZ' AND 'C1' = ANY (action_lines)
        SPECIAL,  ,       FR,     ,       0,  country = 'FR'
        SPECIAL,  ,       ,       C7-hea, 0,  'C7-hea' = ANY (action_lines)
        SPECIAL,  ,       ,       ,       13, 13 = ANY (sdgs)
        SPECIAL,  ,       BR,     C2,     4,  country = 'BR' AND 'C2' = ANY (action_lines) AND 4 = ANY (sdgs)
        """)
    void aScopeTakesWhatItSays(ReportKind kind, Region region, String country, String line, int goal, String plainly) {
        int year = samples.year();
        samples.entries(year, 90);
        var scope = new ReportScope(
                region,
                country == null ? List.of() : List.of(country),
                line == null ? List.of() : List.of(line),
                goal == 0 ? List.of() : List.of(goal),
                null);
        var whole = samples.plan(year, Language.ENGLISH, "Scope");
        var plan = new ReportPlan(kind, whole.slug(), whole.title(), whole.language(), whole.period(), scope);
        ReportView report = freeze(samples.freezing(plan, ""));
        assertThat(counting.of(report).entries()).isEqualTo(having(year, plainly));
        assertThat(items(report)).isEqualTo(having(year, plainly));
    }

    /** Entries on the edges: by the day of the first receipt, or by the year where only that is known. */
    @Test
    void thePeriodDecidesByTheFirstReceiptOrTheWholeYear() {
        samples.year(); // the year before is this test’s, too
        int year = samples.year();
        edge(year, "'%d-03-31 21:59:59Z'", year, "inside");
        edge(year, "'%d-03-31 22:00:00Z'", year, "outside");
        edge(year, "'%d-12-31 23:00:00Z'", year - 1, "inside");
        edge(year, "'%d-12-31 22:59:59Z'", year - 1, "outside");
        edge(year, "NULL", year, "cut");
        edge(year, "NULL", year - 1, "outside");
        Period quarter = Period.ofDays(java.time.LocalDate.of(year, 1, 1), java.time.LocalDate.of(year, 3, 31));
        Figures figures = counting.now(quarter, ReportScope.ALL);
        assertThat(figures.entries()).isEqualTo(2);
        assertThat(figures.leftOut()).isEqualTo(1);
        // An entry that was corrected keeps the day on which it first came.
        ReportSamples.execute("""
            INSERT INTO stocktaking.entry_act (entry, at, act)
            SELECT id, '%1$d-02-01T12:00:00Z', 'RECEIVED' FROM stocktaking.entry
            WHERE title = 'Edge of %1$d' AND received_at = '%1$d-03-31 22:00:00Z'\
            """.formatted(year));
        assertThat(counting.now(quarter, ReportScope.ALL).entries()).isEqualTo(3);
    }

    @Test
    void nothingThatHappensLaterChangesIt() throws IOException {
        int year = samples.year();
        samples.entries(year, 60);
        ReportView report = freeze(samples.freezing(samples.plan(year, Language.ENGLISH, "Later"), "# Words"));
        Figures before = counting.of(report);
        byte[] file = file(report);
        ReportSamples.execute(
                "UPDATE stocktaking.entry SET title = 'Changed', country = 'FJ', international = false, action_lines ="
                        + " '{C9}' WHERE"
                        + " year = %d AND number %% 3 = 0".formatted(year));
        ReportSamples.execute(
                "UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE year = %d AND number %% 3 = 1".formatted(year));
        samples.entries(year, 5);
        ReportView again = library.find(report.id()).orElseThrow();
        assertThat(counting.of(again)).isEqualTo(before);
        assertThat(file(again)).isEqualTo(file);
        assertThat(sha256(file)).isEqualTo(frozen(report).checksum());
        assertThat(counting.now(report.plan().period(), ReportScope.ALL)).isNotEqualTo(before);
    }

    @Test
    void itIsOneMomentThoughOthersWriteMeanwhile() {
        int year = samples.year();
        samples.entries(year, SEVERAL_CHUNKS);
        ReportId id = samples.freezing(samples.plan(year, Language.ENGLISH, "Meanwhile"), "");
        var chunks = new AtomicInteger();
        freezing.on(id, () -> {
            if (chunks.incrementAndGet() == 2) {
                samples.entries(year, 10);
                ReportSamples.execute(
                        "UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE year = %d AND number %% 2 = 0"
                                .formatted(year));
                ReportSamples.execute("UPDATE stocktaking.entry SET title = 'Too late' WHERE year = " + year);
                assertThat(CompletableFuture.supplyAsync(() -> progress.of(id)).join())
                        .as("what others see")
                        .contains(new Progress.Share(200, SEVERAL_CHUNKS));
            }
            return false;
        });
        ReportView report = library.find(id).orElseThrow();
        assertThat(chunks.get()).isEqualTo(3);
        assertThat(frozen(report).entries()).isEqualTo(SEVERAL_CHUNKS);
        assertThat(database.sql("SELECT count(*) FROM stocktaking.report_item WHERE report = :id AND title LIKE"
                                + " 'Sample%'")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(SEVERAL_CHUNKS);
    }

    @Test
    void aWorkerThatDiesLeavesNothingHalfDone() {
        int year = samples.year();
        samples.entries(year, SEVERAL_CHUNKS);
        ReportId id = samples.freezing(samples.plan(year, Language.ENGLISH, "Dies"), "");
        var chunks = new AtomicInteger();
        assertThatThrownBy(() -> freezing.on(id, () -> {
                    if (chunks.incrementAndGet() == 3) {
                        int own = database.sql("SELECT pg_backend_pid()")
                                .query(Integer.class)
                                .single();
                        ReportSamples.execute("SELECT pg_terminate_backend(" + own + ")");
                    }
                    return false;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(library.find(id).orElseThrow().state()).isEqualTo(ReportState.FREEZING);
        assertThat(rows(id, "report_item")).isZero();
        assertThat(rows(id, "report_figure")).isZero();
        assertThat(library.freezing()).contains(id);
        ReportView report = freeze(id);
        assertThat(frozen(report).entries()).isEqualTo(SEVERAL_CHUNKS);
        assertThat(items(report)).isEqualTo(SEVERAL_CHUNKS);
    }

    @Test
    void whoIsToldToStopStopsAndWhoTakesItBackHasADraft() {
        int year = samples.year();
        samples.entries(year, SEVERAL_CHUNKS);
        ReportId id = samples.freezing(samples.plan(year, Language.ENGLISH, "Stops"), "");
        var chunks = new AtomicInteger();
        freezing.on(id, () -> chunks.incrementAndGet() == 2);
        assertThat(rows(id, "report_item")).isZero();
        assertThat(library.find(id).orElseThrow().state()).isEqualTo(ReportState.FREEZING);
        freezing.on(id, () -> {
            if (chunks.incrementAndGet() == 4) {
                join(Thread.ofVirtual().start(() -> desk.stopFreezing(id, people.holding(Role.EDITOR))));
            }
            return false;
        });
        assertThat(chunks).as("the work ended soon").hasValue(4);
        assertThat(library.find(id).orElseThrow().state()).isEqualTo(ReportState.DRAFT);
        assertThat(rows(id, "report_item")).isZero();
    }

    /** In every state that is not public, handed in during the period. */
    @Test
    void whatIsNotPublishedIsNeverInside() throws IOException {
        int year = samples.year();
        samples.entries(year, 3);
        for (State state : State.values()) {
            if (state != State.PUBLISHED) {
                var row = new HashMap<String, Object>(
                        Map.of("title", "Hidden " + state, "year", year, "owner", UUID.randomUUID()));
                if (state == State.ADOPTED) {
                    row.put("revises", entryOf(year));
                }
                UUID id = StoredEntries.insert(state.name(), row);
                ReportSamples.execute("UPDATE stocktaking.entry SET received_at = '%d-05-05T12:00:00Z' WHERE id = '%s'"
                        .formatted(year, id));
            }
        }
        ReportView report = freeze(samples.freezing(samples.plan(year, Language.ENGLISH, "Open"), ""));
        assertThat(frozen(report).entries()).isEqualTo(3);
        assertThat(counting.of(report).of(Dimension.YEAR)).isEqualTo(Map.of(String.valueOf(year), 3));
        assertThat(new String(file(report), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Hidden");
    }

    @Test
    void noContactIsInTheDataFile() throws IOException {
        int year = samples.year();
        samples.entries(year, 4);
        ReportView report = freeze(samples.freezing(samples.plan(year, Language.ENGLISH, "Contact"), ""));
        assertThat(new String(file(report), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Sample 0001 of " + year)
                .doesNotContain("Private Person", "private.person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE stocktaking.report_item SET title = 'x' WHERE report = :id",
                "DELETE FROM stocktaking.report_item WHERE report = :id",
                "UPDATE stocktaking.report_figure SET entries = entries + 1 WHERE report = :id",
                "DELETE FROM stocktaking.report_figure WHERE report = :id",
                "INSERT INTO stocktaking.report_figure (report, dimension, value, entries) VALUES (:id, 'YEAR',"
                        + " '1999', 1)",
                "INSERT INTO stocktaking.report_item (report, position, entry, number, title, year, action_lines, sdgs,"
                        + " targets) VALUES (:id, 9999, gen_random_uuid(), 1, 'x', 2000, '{}', '{}', '{}')",
                "UPDATE stocktaking.report SET title = 'x' WHERE id = :id",
                "UPDATE stocktaking.report SET introduction = 'x' WHERE id = :id",
                "UPDATE stocktaking.report SET entries = 1 WHERE id = :id",
                "UPDATE stocktaking.report SET checksum = repeat('0', 64) WHERE id = :id",
                "UPDATE stocktaking.report SET state = 'DRAFT', frozen_by = NULL, frozen_at = NULL, checksum = NULL,"
                        + " entries = NULL, left_out = NULL WHERE id = :id",
                "DELETE FROM stocktaking.report WHERE id = :id",
                "INSERT INTO stocktaking.report_section (report, action_line, version, state, requested_at)"
                        + " VALUES (:id, 'C5', 0, 'REQUESTED', now())",
            })
    void theDatabaseItselfKeepsWhatIsFrozen(String statement) {
        int year = samples.year();
        samples.entries(year, 3);
        ReportView report = freeze(samples.freezing(samples.plan(year, Language.ENGLISH, "Kept"), ""));
        assertThatThrownBy(() ->
                        database.sql(statement).param("id", report.id().value()).update())
                .isInstanceOf(DataAccessException.class);
        assertThat(library.find(report.id())).contains(report);
    }

    private ReportView freeze(ReportId id) {
        freezing.on(id, () -> false);
        ReportView report = library.find(id).orElseThrow();
        assertThat(report.state()).isEqualTo(ReportState.FROZEN);
        return report;
    }

    private byte[] file(ReportView report) throws IOException {
        var out = new ByteArrayOutputStream();
        data.write(report, frozen(report).at(), counting.of(report), out);
        return out.toByteArray();
    }

    private static ReportView.Frozen frozen(ReportView report) {
        return Objects.requireNonNull(report.frozen());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Integer> plainly(int year, String column) {
        var counts = new HashMap<String, Integer>();
        database.sql(
                        "SELECT %s AS value, count(*) FROM stocktaking.entry WHERE year = %d AND state = 'PUBLISHED' GROUP BY 1"
                                .formatted(column, year))
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private int having(int year, String condition) {
        return database.sql("SELECT count(*) FROM stocktaking.entry WHERE year = %d AND state = 'PUBLISHED' AND %s"
                        .formatted(year, condition))
                .query(Integer.class)
                .single();
    }

    private UUID entryOf(int year) {
        return database.sql("SELECT id FROM stocktaking.entry WHERE year = ? AND state = 'PUBLISHED' LIMIT 1")
                .param(year)
                .query(UUID.class)
                .single();
    }

    private int items(ReportView report) {
        return rows(report.id(), "report_item");
    }

    private int rows(ReportId report, String table) {
        return database.sql("SELECT count(*) FROM stocktaking." + table + " WHERE report = :id")
                .param("id", report.value())
                .query(Integer.class)
                .single();
    }

    private static void edge(int year, String received, int ofYear, String words) {
        ReportSamples.execute("""
            INSERT INTO stocktaking.entry (id, version, number, state, created_at, changed_at, received_at, published_at,
                year, title, short_description)
            VALUES (gen_random_uuid(), 0, nextval('stocktaking.entry_number'), 'PUBLISHED', now(), now(), %s, now(), %d,
                'Edge of %d', '%s')\
            """.formatted(received.formatted(ofYear), ofYear, year, words));
    }
}
