package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis.imports.Fate.CHANGED;
import static org.wsis.imports.Fate.DUPLICATE;
import static org.wsis.imports.Fate.NEW;
import static org.wsis.imports.Fate.PROPOSED;
import static org.wsis.imports.Fate.REJECTED;
import static org.wsis.imports.Fate.UNCHANGED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.imports.Fate;
import org.wsis.imports.ImportHistory;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportLine;
import org.wsis.imports.ImportView;
import org.wsis.imports.Imports;
import org.wsis.imports.Taking;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;

/** Staff import tables of entries: new ones, and what changed in those that are there. */
@PortalTest
class EntryTableTests {
    private static final String HEADING =
            "title,organisation,stakeholder_type,country,scope,action_lines,sdgs,short_description,start,website,year,source\n";

    private final String mark = "Tabula" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Members members;

    @Autowired
    Imports imports;

    @Autowired
    ImportHistory history;

    @Autowired
    JdbcClient sql;

    private AccountId editor;

    @BeforeEach
    void anEditor() {
        editor = people.person("Tabulator", new Grant(Role.EDITOR, null));
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() {
        sql.sql(
                        "UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE title LIKE ? AND state IN ('RECEIVED', 'IN_REVIEW')")
                .param(mark + "%")
                .update();
    }

    @Test
    void aNewRowIsPublicAndItsHistorySaysWhoEnteredItAndFromWhichFile() throws Exception {
        ImportView run = imported(first());
        assertThat(run.fates()).isEqualTo(Map.of(NEW, 1));
        UUID entry = UUID.fromString(String.valueOf(lines(run).getFirst().subject()));
        assertThat(visit("/stocktaking/entries/" + entry))
                .contains(mark + " radio", "Coast Radio Network", "Kenya", "A list of 2015");
        assertThat(visit("/search?q=" + mark)).contains("/stocktaking/entries/" + entry);
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + entry))
                .contains("Entered from a table of the secretariat", "Tabulator", "entries.csv · 2");
        assertThat(audited(entry, "stocktaking.entry.imported"))
                .contains("entries.csv", run.id().toString());
    }

    @Test
    void aDryRunShowsWhatARowWouldChangeAndWritesNothing() throws Exception {
        imported(first());
        ImportView run = checked(changed());
        assertThat(run.fates()).isEqualTo(Map.of(CHANGED, 1));
        assertThat(owners.page(browser, editor, "/admin/import/" + run.id()))
                .contains("What changes", "<del>", "farmers", "<ins>", "fishers", "2016", "2015");
        assertThat(said("short_description")).contains("farmers");
        assertThat(imports.discard(run.id(), editor)).isTrue();
    }

    @Test
    void aChangedRowChangesTheEntryAndKeepsWhatItLeavesEmpty() throws Exception {
        UUID entry = subject(imported(first()));
        ImportView run = imported(changed());
        assertThat(run.fates()).isEqualTo(Map.of(CHANGED, 1));
        assertThat(subject(run)).isEqualTo(entry);
        assertThat(said("short_description")).contains("fishers");
        assertThat(said("website")).as("the cell is empty").isEqualTo("https://radio.example.org/");
        assertThat(said("scope")).as("the cell is empty").isEqualTo("NATIONAL");
        assertThat(said("action_lines")).isEqualTo("{C7-env,C9}");
        assertThat(visit("/stocktaking/entries/" + entry + "/history")).contains("farmers", "fishers");
        assertThat(visit("/search?q=" + mark + "+fishers")).contains("/stocktaking/entries/" + entry);
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + entry))
                .contains("Changed by a table of the secretariat", "Tabulator");
        assertThat(audited(entry, "stocktaking.entry.amended")).contains("entries.csv");
        assertThat(owners.page(browser, editor, "/admin/import/" + run.id() + "/result.csv"))
                .contains("Changes what is there", "[-farmers-]{+fishers+}");
    }

    @Test
    void theSameTableTwiceChangesNothingAndAnEarlierOneTurnsItBack() throws Exception {
        imported(first());
        imported(changed());
        assertThat(imported(changed()).fates()).isEqualTo(Map.of(UNCHANGED, 1));
        assertThat(imported(first()).fates()).isEqualTo(Map.of(CHANGED, 1));
        assertThat(said("short_description")).contains("farmers");
        assertThat(sql.sql(
                                "SELECT count(*) FROM stocktaking.version v JOIN stocktaking.entry e ON e.id = v.entry WHERE e.title LIKE ?")
                        .param(mark + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatIsExportedCanBeCorrectedAndImported() throws Exception {
        imported(first());
        String exported = visit("/stocktaking/export.csv?q=" + mark);
        assertThat(imported(exported).fates()).isEqualTo(Map.of(UNCHANGED, 1));
        ImportView corrected = imported(exported.replace(mark + " radio", mark + " wireless"));
        assertThat(corrected.fates()).as("the number says which").isEqualTo(Map.of(CHANGED, 1));
        assertThat(said("title")).isEqualTo(mark + " wireless");
    }

    @Test
    void anEntryOfAPersonIsNotOverwrittenButGetsAProposal() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        AccountId owner = people.person("Owner " + mark, email, Locale.FRENCH);
        UUID entry = owners.published(browser, owner, mark + " radio");
        String row = HEADING + mark + " radio,Coast Radio Network,,KE,,C9,,,,https://corrected.example.org/,,\n";
        ImportView run = imported(row);
        assertThat(run.fates()).isEqualTo(Map.of(PROPOSED, 1));
        assertThat(lines(run).getFirst().contrast().before())
                .as("no contact leaves the entry")
                .doesNotContain("secret.person", "Secret Person");
        assertThat(said("website")).as("the published entry").isEqualTo("");
        UUID revision = sql.sql("SELECT id FROM stocktaking.entry WHERE revises = ? AND state = 'RECEIVED'")
                .param(entry)
                .query(UUID.class)
                .single();
        assertThat(WrittenLetters.to(email).getFirst())
                .satisfies(letter -> assertThat(letter.kind()).isEqualTo("stocktaking.revision.letter.proposed"))
                .satisfies(letter -> assertThat(letter.path()).isEqualTo("/stocktaking/mine/" + revision));
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + revision))
                .contains("Change proposed by a table of the secretariat", "https://corrected.example.org/");

        String other = row.replace("corrected", "other");
        assertThat(lines(imported(other)).getFirst().remarks().getFirst().key())
                .isEqualTo("stocktaking.import.changing");

        owners.decide(browser, people.holding(Role.EDITOR), revision, Map.of("choice", "PUBLISH"));
        assertThat(said("website")).isEqualTo("https://corrected.example.org/");
        assertThat(sql.sql("SELECT contact_email FROM stocktaking.entry WHERE id = ?")
                        .param(entry)
                        .query(String.class)
                        .single())
                .isEqualTo("secret.person@example.org");
    }

    @Test
    void anOwnerTakesAProposalBack() throws Exception {
        AccountId owner = people.person("Owner " + mark, UUID.randomUUID() + "@example.org", Locale.ENGLISH);
        UUID entry = owners.published(browser, owner, mark + " radio");
        imported(HEADING + mark + " radio,,,,,,,,,https://wrong.example.org/,,\n");
        UUID revision = sql.sql("SELECT id FROM stocktaking.entry WHERE revises = ? AND state = 'RECEIVED'")
                .param(entry)
                .query(UUID.class)
                .single();
        assertThat(owners.post(browser, owner, "/stocktaking/mine/" + revision + "/withdrawal", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(sql.sql("SELECT state FROM stocktaking.entry WHERE id = ?")
                        .param(revision)
                        .query(String.class)
                        .single())
                .isEqualTo("WITHDRAWN");
        assertThat(said("website")).isEqualTo("");
    }

    @Test
    void whatAPersonLeftIsNotChanged() throws Exception {
        AccountId owner = people.person("Owner " + mark, UUID.randomUUID() + "@example.org", Locale.ENGLISH);
        owners.published(browser, owner, mark + " radio");
        members.delete(owner);
        assertThat(lines(imported(HEADING + mark + " radio,,,,,,,,,https://wrong.example.org/,,\n")))
                .singleElement()
                .satisfies(line -> assertThat(line.fate()).isEqualTo(REJECTED))
                .satisfies(line -> assertThat(line.remarks().getFirst().key()).isEqualTo("stocktaking.import.left"));
        assertThat(said("website")).isEqualTo("");
    }

    @Test
    void whatCannotBeMeantSoIsRefusedWithItsReason() throws Exception {
        StoredEntries.insert("PUBLISHED", Map.of("title", mark + " twin", "country", "KE"));
        StoredEntries.insert("PUBLISHED", Map.of("title", mark + " twin", "country", "RW"));
        StoredEntries.insert("WITHDRAWN", Map.of("title", mark + " gone"));
        StoredEntries.insert("RECEIVED", Map.of("title", mark + " waits"));
        ImportView run = checked("number," + HEADING
                + "," + mark + " twin,,,,,,,,,,,\n"
                + "," + mark + " gone,,,,,,,,,,,\n"
                + "," + mark + " waits,,,,,,,,,,,\n"
                + "999999999," + mark + " none,,,,,,,,,,,\n"
                + "," + mark + " far,,,Atlantis,,,,,,,,\n"
                + "," + mark + " typed,,something,,,,,,,,,\n"
                + "," + mark + " lined,,,,,C99,,,,,,\n"
                + "," + mark + " aimed,,,,,,18; 4.99,,,,,\n"
                + "," + mark + " dated,,,,,,,,31.3.2016,,,\n"
                + "," + mark + " linked,,,,,,,,,javascript:alert(1),,\n"
                + "," + mark + " aged,,,,,,,,,,1066,\n"
                + "," + mark + " long,,,,,,," + "word ".repeat(201) + ",,,,\n"
                + ",,,,,,,,,,,,\n"
                + ",,Somebody,,,,,,,,,,\n");
        assertThat(run.fates()).isEqualTo(Map.of(REJECTED, 13));
        assertThat(lines(run).stream()
                        .map(line -> line.remarks().getFirst().key().replaceFirst(".*\\.", "")))
                .containsExactly(
                        "several",
                        "withdrawn",
                        "waiting",
                        "unknown-number",
                        "unknown",
                        "unknown",
                        "unknown",
                        "unknown",
                        "not-a-day",
                        "not-a-website",
                        "unknown",
                        "too-many-words",
                        "no-title");
    }

    @Test
    void wordsOfAllSixLanguagesAreUnderstood() throws Exception {
        ImportView run = imported(HEADING
                + mark + " french,,Société civile,Sénégal,régionale,c9,,,,,2015,\n"
                + mark + " arabic,,الحكومة,كينيا,,,,,,,2015,\n"
                + mark + " nowhere,,,International,,,4; 9.4,,,,2015,\n");
        assertThat(run.fates()).isEqualTo(Map.of(NEW, 3));
        assertThat(text("stakeholder_type", " french")).isEqualTo("CIVIL_SOCIETY");
        assertThat(text("country", " french")).isEqualTo("SN");
        assertThat(text("stakeholder_type", " arabic")).isEqualTo("GOVERNMENT");
        assertThat(text("international", " nowhere")).isEqualTo("true");
        assertThat(text("sdgs", " nowhere")).isEqualTo("{4,9}");
        assertThat(text("targets", " nowhere")).isEqualTo("{9.4}");
    }

    @Test
    void twoRowsAboutOneEntryAreDuplicates() throws Exception {
        imported(first());
        String number = text("number", " radio");
        ImportView run = checked("number," + HEADING
                + number + "," + mark + " renamed,,,,,,,,,,,\n"
                + "," + mark + " radio,,,,,,,,2016-01-01,,2015,\n");
        assertThat(lines(run)).extracting(ImportLine::fate).containsExactly(CHANGED, DUPLICATE);
    }

    private String first() {
        return HEADING + mark + " radio,Coast Radio Network,CIVIL_SOCIETY,Kenya,national,C7-env,13,"
                + "Radio bulletins about the weather for farmers,2015-03-01,https://radio.example.org/,2015,A list of 2015\n";
    }

    private String changed() {
        return HEADING + mark + " radio,Coast Radio Network,,KE,,C9; C7-env,13,"
                + "Radio bulletins about the weather for fishers,2016-03-01,,2015,A list of 2016\n";
    }

    private String visit(String address) {
        return owners.page(browser, people.person("A reader"), address);
    }

    private String said(String column) {
        return text(column, "");
    }

    private String text(String column, String ending) {
        return sql.sql("SELECT coalesce(" + column
                        + "::text, '') FROM stocktaking.entry WHERE title LIKE ? AND state = 'PUBLISHED'")
                .param(mark + "%" + ending)
                .query(String.class)
                .single();
    }

    private String audited(UUID entry, String act) {
        return sql.sql("SELECT facts::text FROM audit.act WHERE subject_id = ? AND act = ?")
                .params(entry.toString(), act)
                .query(String.class)
                .single();
    }

    private List<ImportLine> lines(ImportView run) {
        return history.rows(run.id(), null, 0, 100);
    }

    private UUID subject(ImportView run) {
        return UUID.fromString(String.valueOf(lines(run).getFirst().subject()));
    }

    private ImportView checked(String table) throws InterruptedException {
        Taking taking = imports.take("stocktaking", "entries.csv", table.getBytes(StandardCharsets.UTF_8), editor);
        return settled(((Taking.Taken) taking).id());
    }

    private ImportView imported(String table) throws InterruptedException {
        ImportView checked = checked(table);
        assertThat(imports.start(checked.id(), editor)).isTrue();
        ImportView done = settled(checked.id());
        assertThat(done.count(Fate.FAILED)).isZero();
        return done;
    }

    private ImportView settled(ImportId id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            ImportView view = history.find(id).orElseThrow();
            if (!view.state().isRunning()) {
                return view;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The import " + id + " does not end");
    }
}
