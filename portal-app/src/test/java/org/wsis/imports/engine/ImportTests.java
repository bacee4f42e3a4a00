package org.wsis.imports.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis.imports.Fate.CHANGED;
import static org.wsis.imports.Fate.DUPLICATE;
import static org.wsis.imports.Fate.NEW;
import static org.wsis.imports.Fate.REJECTED;
import static org.wsis.imports.Fate.UNCHANGED;
import static org.wsis.imports.engine.ArchiveFiles.KIND;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.account.AccountId;
import org.wsis.export.ExportFormat;
import org.wsis.export.RowWriter;
import org.wsis.imports.Contrast;
import org.wsis.imports.Fate;
import org.wsis.imports.ImportHistory;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportLine;
import org.wsis.imports.ImportState;
import org.wsis.imports.ImportView;
import org.wsis.imports.Imports;
import org.wsis.imports.Remark;
import org.wsis.imports.Taking;
import org.wsis.portal.PortalTest;
import org.wsis.portal.stocktaking.StoredEntries;

@PortalTest
class ImportTests {
    private static final AccountId STAFF = new AccountId(UUID.randomUUID());

    @Autowired
    Imports imports;

    @Autowired
    ImportHistory history;

    @Autowired
    Intake intake;

    @Autowired
    Work work;

    @Autowired
    Runs runs;

    @Autowired
    Kinds kinds;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void leaveTheArchiveAsItWas() {
        StoredEntries.execute("DELETE FROM prizes.prize_record WHERE year = 2024");
    }

    @Test
    void theRealArchiveIsThereAndItsFileChangesNothing() throws Exception {
        byte[] archive = new ClassPathResource("data/prize_archive.csv").getContentAsByteArray();
        ImportView again = imported(archive);
        assertThat(again.rows()).isEqualTo(75);
        assertThat(again.fates()).isEqualTo(Map.of(UNCHANGED, 75));
        assertThat(history.rows(again.id(), null, 0, 100)).allSatisfy(line -> {
            assertThat(line.subject()).isNotNull();
            boolean gap = line.cells().stream().anyMatch(String::isEmpty);
            assertThat(gap && line.remarks().isEmpty()).isFalse();
        });
        assertThat(sql.sql("SELECT count(*) FROM prizes.prize_record WHERE source NOT LIKE '%a test%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(75);
        assertThat(sql.sql("SELECT count(*) FROM prizes.prize_record WHERE entry IS NOT NULL AND year < 2024")
                        .query(Integer.class)
                        .single())
                .isEqualTo(56);
    }

    @Test
    void aDryRunSaysTheFateOfEveryRowAndWritesNothing() throws Exception {
        ImportView checked = checked(ArchiveFiles.text("""
                2024,1,Dry one,Dry organisation,Kenya,nominee,a test
                2024,1,DRY  one,Dry Organisation,KE,winner,a test
                2024,1,Dry two,Dry organisation,Atlantis,nominee,a test

                2024,,Dry three,,كينيا,nominee,a test
                """));
        assertThat(history.rows(checked.id(), null, 0, 10))
                .extracting(ImportLine::number, ImportLine::fate, ImportLine::duplicateOf)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, NEW, null),
                        org.assertj.core.groups.Tuple.tuple(3, DUPLICATE, 2),
                        org.assertj.core.groups.Tuple.tuple(4, REJECTED, null),
                        org.assertj.core.groups.Tuple.tuple(6, NEW, null));
        assertThat(history.rows(checked.id(), REJECTED, 0, 10).getFirst().remarks())
                .containsExactly(Remark.of("prizes.import.unknown-country", "Atlantis"));
        assertThat(projects("Dry")).isEmpty();
        assertThat(imports.discard(checked.id(), STAFF)).isTrue();
        assertThat(imports.start(checked.id(), STAFF)).isFalse();
    }

    @Test
    void aCorrectedFileChangesWhatItCorrectsAndNothingElse() throws Exception {
        imported(ArchiveFiles.text(
                "2024,1,Corrected,Org C,Kenya,nominee,a test\n2024,2,Kept,Org C,Kenya,nominee,a test\n"));
        byte[] corrected = ArchiveFiles.text(
                "2024,3,Corrected,Org C,Kenya,winner,a test\n2024,2,Kept,Org C,Kenya,nominee,a test\n");
        ImportView first = imported(corrected);
        assertThat(first.fates()).isEqualTo(Map.of(CHANGED, 1, UNCHANGED, 1));
        assertThat(history.rows(first.id(), CHANGED, 0, 10).getFirst().contrast())
                .satisfies(contrast -> assertThat(contrast.before()).contains("NOMINEE"))
                .satisfies(contrast -> assertThat(contrast.after()).contains("WINNER"));
        assertThat(sql.sql("SELECT action_lines::text FROM stocktaking.entry WHERE title = 'Corrected'")
                        .query(String.class)
                        .single())
                .as("its entry follows")
                .isEqualTo("{C3}");
        assertThat(imported(corrected).fates()).isEqualTo(Map.of(UNCHANGED, 2));
        assertThat(projects("Corrected")).containsExactly("Corrected");
    }

    @Test
    void aKilledImportGoesOnWhereItWasAndWritesEveryRowOnce() throws Exception {
        String mark = "Killed " + UUID.randomUUID();
        ImportId id = intake.take(kinds.named(KIND), "killed.csv", ArchiveFiles.rows(mark, 120), null);
        work.on(id, () -> false);
        var asked = new AtomicInteger();
        work.on(id, () -> asked.incrementAndGet() > 47);
        ImportView half = runs.get(id);
        assertThat(half.state()).isEqualTo(ImportState.WRITING);
        assertThat(half.settled()).isEqualTo(47);
        assertThat(projects(mark)).hasSize(47);
        work.on(id, () -> false);
        assertThat(runs.get(id).state()).isEqualTo(ImportState.DONE);
        assertThat(projects(mark)).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void theSameFileTwiceAtOnceIsWrittenOnce() throws Exception {
        String mark = "Twice " + UUID.randomUUID();
        byte[] rows = ArchiveFiles.rows(mark, 60);
        List<ImportId> both = importedAtOnce(rows, rows);
        assertThat(both.stream().mapToInt(id -> runs.get(id).count(NEW)).sum()).isEqualTo(60);
        assertThat(projects(mark)).hasSize(60).doesNotHaveDuplicates();
        assertThat(entries(mark)).isEqualTo(60);
    }

    @Test
    void twoFilesThatSayDifferentThingsOfTheSameProjectsMakeEachOnce() throws Exception {
        String mark = "Rivals " + UUID.randomUUID();
        byte[] rows = ArchiveFiles.rows(mark, 60);
        byte[] rivals = new String(rows, StandardCharsets.UTF_8)
                .replace("nominee", "winner")
                .getBytes(StandardCharsets.UTF_8);
        List<ImportId> both = importedAtOnce(rows, rivals);
        assertThat(projects(mark)).hasSize(60).doesNotHaveDuplicates();
        assertThat(entries(mark)).isEqualTo(60);
        assertThat(both.stream().mapToInt(id -> runs.get(id).count(NEW)).sum()).isEqualTo(60);
        assertThat(both.stream().mapToInt(id -> runs.get(id).count(CHANGED)).sum())
                .isEqualTo(60);
    }

    @Test
    void aFileThatTwoNodesBringAlongIsOneImport() throws Exception {
        String mark = "Brought " + UUID.randomUUID();
        byte[] rows = ArchiveFiles.rows(mark, 40);
        Thread first = Thread.ofPlatform().start(() -> imports.load(KIND, "brought.csv", rows));
        Thread second = Thread.ofPlatform().start(() -> imports.load(KIND, "brought.csv", rows));
        first.join();
        second.join();
        assertThat(sql.sql("SELECT count(*) FROM imports.run WHERE sha256 = :sha AND state = 'DONE'")
                        .param("sha", Intake.sha256(rows))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(projects(mark)).hasSize(40).doesNotHaveDuplicates();
    }

    private List<ImportId> importedAtOnce(byte[] file, byte[] otherFile) throws Exception {
        ImportId one = intake.take(kinds.named(KIND), "one.csv", file, null);
        ImportId other = intake.take(kinds.named(KIND), "other.csv", otherFile, null);
        for (ImportId id : List.of(one, other)) {
            work.on(id, () -> false);
        }
        Thread first = Thread.ofPlatform().start(() -> finish(one));
        Thread second = Thread.ofPlatform().start(() -> finish(other));
        first.join();
        second.join();
        assertThat(runs.get(one).count(Fate.FAILED) + runs.get(other).count(Fate.FAILED))
                .isZero();
        return List.of(one, other);
    }

    private int entries(String mark) {
        return sql.sql("SELECT count(*) FROM stocktaking.entry WHERE title LIKE :mark || '%'")
                .param("mark", mark)
                .query(Integer.class)
                .single();
    }

    @Test
    void theResultFileHasEveryRowWithItsFateAndNoFormula() throws Exception {
        ImportView done = imported(ArchiveFiles.text(
                "2024,1,=HYPERLINK(1),Org R,Kenya,nominee,a test\n2024,x,P,O,Kenya,nominee,a test\n"));
        var out = new ByteArrayOutputStream();
        try (RowWriter rows = ExportFormat.CSV.open(out, history.resultColumns(done, key -> key))) {
            history.writeResult(done.id(), rows, remark -> remark.key() + remark.arguments(), Contrast::after);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(3);
        assertThat(text).contains("2024,1,'=HYPERLINK(1),Org R,Kenya,nominee,a test,2,imports.fate.new[],,");
        assertThat(text).contains("3,imports.fate.rejected[],,prizes.import.not-a-category[x],");
    }

    private void finish(ImportId id) {
        try {
            work.on(id, () -> false);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<String> projects(String mark) {
        return sql.sql("SELECT project FROM prizes.prize_record WHERE year = 2024 AND project LIKE :mark || '%'")
                .param("mark", mark)
                .query(String.class)
                .list();
    }

    private ImportView checked(byte[] file) throws InterruptedException {
        Taking taking = imports.take(KIND, "test.csv", file, STAFF);
        return settled(((Taking.Taken) taking).id());
    }

    private ImportView imported(byte[] file) throws InterruptedException {
        ImportView checked = checked(file);
        assertThat(imports.start(checked.id(), STAFF)).isTrue();
        return settled(checked.id());
    }

    private ImportView settled(ImportId id) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            ImportView view = history.find(id).orElseThrow();
            if (!view.state().isRunning()) {
                return view;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The import " + id + " does not end");
    }
}
