package org.wsis.portal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.export.PublicTable;
import org.wsis.portal.PortalTest;
import org.wsis.portal.changes.ChangeLog;
import org.wsis.portal.stocktaking.Machine;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.portal.stocktaking.StoredEntries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class DumpTests {
    private static final Instant NOW = Instant.parse("2026-11-24T02:30:00Z");

    @Autowired
    Machine machine;

    @Autowired
    DumpDesk desk;

    @Autowired
    ChangeLog changes;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DumpTerms terms;

    @Autowired
    JsonMapper json;

    @Test
    void everythingPublicIsInItAndTheManifestSaysTheTruth() throws Exception {
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", "=Dumped 农村", "sdgs", new Integer[] {3, 9}));
        Manifest made = desk.make();
        JsonNode manifest = machine.json("/data/manifest.json");
        assertThat(manifest.get("edition").asString()).isEqualTo(made.edition());
        assertThat(manifest.get("snapshot").asString()).matches("\\d+:\\d+:[\\d,]*");
        assertThat(manifest.get("files")
                        .valueStream()
                        .map(file -> file.get("name").asString()))
                .contains(
                        "stocktaking-entries.jsonl.gz",
                        "stocktaking-entries.csv.gz",
                        "phases.csv.gz",
                        "prizes.jsonl.gz",
                        "action-lines.csv.gz",
                        "sdgs.csv.gz",
                        "countries.csv.gz",
                        "matrix.jsonl.gz");
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes =
                    bytes("/data/" + made.edition() + "/" + file.get("name").asString());
            assertThat(bytes).hasSize(file.get("bytes").asInt());
            assertThat(file.get("url").asString())
                    .endsWith("/data/" + made.edition() + "/" + file.get("name").asString());
            assertThat(sum(bytes)).isEqualTo(file.get("sha256").asString());
            if (file.get("name").asString().endsWith(".jsonl.gz")) {
                assertThat(text(bytes).lines().count())
                        .isEqualTo(file.get("rows").asLong());
            }
        }
        assertThat(Owners.text(machine.get("/data/SHA256SUMS")).lines().count())
                .isEqualTo(manifest.get("files").size());
        JsonNode entry = entries(made.edition())
                .filter(line -> line.contains(id.toString()))
                .map(line -> new JsonMapper().readTree(line))
                .findFirst()
                .orElseThrow();
        assertThat(entry.get("title").asString()).isEqualTo("=Dumped 农村");
        assertThat(entry.get("sdgs").toString()).isEqualTo("[3,9]");
        assertThat(text(bytes("/data/" + made.edition() + "/stocktaking-entries.csv.gz")))
                .contains("'=Dumped 农村");
    }

    @Test
    void aDumpAndTheChangesFromItsPlaceOnAreAllThereIs() throws IOException {
        Manifest made = desk.make();
        UUID later = StoredEntries.insert("PUBLISHED", Map.of("title", "Later"));
        assertThat(entries(made.edition())).noneMatch(line -> line.contains(later.toString()));
        assertThat(machine.json("/api/v1/changes?since=" + made.changes()).toString())
                .contains(later.toString());
    }

    @Test
    void allTablesShowOneStateOfTheDatabase(@TempDir Path directory) throws IOException {
        PublicTable first = table("a-first", rows -> {
            rows.row(List.of(published()));
            StoredEntries.insert("PUBLISHED", Map.of("title", "Meanwhile"));
        });
        PublicTable second = table("b-second", rows -> rows.row(List.of(published())));
        DumpFolder folder = folder(directory, 7);
        Manifest made = make(folder, List.of(first, second));
        assertThat(text(Files.readAllBytes(directory.resolve(made.edition()).resolve("a-first.csv.gz"))))
                .isEqualTo(text(
                        Files.readAllBytes(directory.resolve(made.edition()).resolve("b-second.csv.gz"))));
    }

    @Test
    void aRunThatFailsOrIsKilledLeavesTheFormerDumpWhole(@TempDir Path directory) throws IOException {
        DumpFolder folder = folder(directory, 7);
        Manifest former = make(folder, List.of(table("numbers", rows -> rows.row(List.of(1)))));
        assertThatThrownBy(() -> make(folder, List.of(table("numbers", rows -> {
                    rows.row(List.of(1));
                    throw new IOException("The disk is full");
                }))))
                .isInstanceOf(Exception.class);
        Path killed = folder.begin();
        Files.writeString(killed.resolve("numbers.csv.gz"), "half");
        assertThat(folder.editions()).containsExactly(former.edition());
        assertThat(folder.newest()).contains(former);
        folder.tidy(NOW);
        assertThat(killed).as("somebody may still be writing it").exists();
        Files.setLastModifiedTime(killed, FileTime.from(Instant.now().minus(Duration.ofHours(7))));
        folder.tidy(NOW);
        assertThat(killed).doesNotExist();
        assertThat(folder.newest()).contains(former);
    }

    @Test
    void oldDumpsGoButTheNewestStays(@TempDir Path directory) throws IOException {
        DumpFolder folder = folder(directory, 3);
        for (int days : List.of(20, 4, 2)) {
            publish(folder, NOW.minus(Duration.ofDays(days)));
        }
        folder.tidy(NOW);
        assertThat(folder.editions()).containsExactly("20261122T023000000Z");
        folder.tidy(NOW.plus(Duration.ofDays(90)));
        assertThat(folder.editions()).containsExactly("20261122T023000000Z");
    }

    @Test
    void aFileIsServedInRangesAndNotTwice() throws IOException {
        Manifest made = desk.make();
        String address = "/data/" + made.edition() + "/phases.csv.gz";
        byte[] whole = bytes(address);
        String tag = machine.get(address).getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isEqualTo('"' + sum(whole) + '"');
        assertThat(machine.get(address, Map.of(HttpHeaders.IF_NONE_MATCH, tag))).hasStatus(304);
        MvcTestResult part = machine.get(address, Map.of(HttpHeaders.RANGE, "bytes=10-29"));
        assertThat(part).hasStatus(206);
        assertThat(part.getResponse().getHeader(HttpHeaders.CONTENT_RANGE)).isEqualTo("bytes 10-29/" + whole.length);
        assertThat(part.getResponse().getContentAsByteArray()).isEqualTo(java.util.Arrays.copyOfRange(whole, 10, 30));
        assertThat(machine.get(address, Map.of(HttpHeaders.RANGE, "bytes=999999999-")))
                .hasStatus(416);
    }

    @Test
    void onlyFilesOfDumpsAreServed() throws IOException {
        Manifest made = desk.make();
        for (String name : List.of("manifest.json", "..%2f..%2fapplication.yml", "none.csv.gz", ".")) {
            assertThat(machine.get("/data/" + made.edition() + "/" + name)
                            .getResponse()
                            .getStatus())
                    .as(name)
                    .isIn(400, 404);
        }
        assertThat(machine.get("/data/19990101T000000000Z/phases.csv.gz")).hasStatus(404);
        assertThat(machine.get("/data/..%2f..%2f/phases.csv.gz").getResponse().getStatus())
                .isIn(400, 404);
    }

    private long published() {
        return database.sql("SELECT count(*) FROM stocktaking.public_entry")
                .query(Long.class)
                .single();
    }

    private DumpFolder folder(Path directory, int days) {
        return new DumpFolder(new DumpSettings(directory, days), json);
    }

    private Manifest make(DumpFolder folder, List<PublicTable> tables) {
        var once = new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        once.setIsolationLevel(org.springframework.transaction.TransactionDefinition.ISOLATION_REPEATABLE_READ);
        once.setReadOnly(true);
        return java.util.Objects.requireNonNull(once.execute(running -> {
            try {
                return new DumpDesk(tables, folder, changes, database, terms).make();
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }));
    }

    private static void publish(DumpFolder folder, Instant at) throws IOException {
        String edition = DumpFolder.edition(at);
        folder.publish(folder.begin(), new Manifest(edition, at, "1:1:", "", null, List.of()));
    }

    private interface Writing {
        void to(org.wsis.export.RowWriter rows) throws IOException;
    }

    private static PublicTable table(String name, Writing writing) {
        return new PublicTable() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> columns() {
                return List.of("number");
            }

            @Override
            public void writeTo(org.wsis.export.RowWriter rows) throws IOException {
                writing.to(rows);
            }
        };
    }

    private java.util.stream.Stream<String> entries(String edition) throws IOException {
        return text(bytes("/data/" + edition + "/stocktaking-entries.jsonl.gz")).lines();
    }

    private byte[] bytes(String address) {
        MvcTestResult answer = machine.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(byte[] compressed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
