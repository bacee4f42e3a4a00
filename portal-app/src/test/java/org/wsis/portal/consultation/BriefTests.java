package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.stocktaking.Owners;

/** The final brief of a consultation: published, frozen, corrected. */
@PortalTest
class BriefTests {
    private static final int WHOLE = 2788;
    private static final int SECRET = 2789;
    private static final int RACED = 2790;
    private static final int FEW = 5;
    private static final int MANY = 50;
    private static final int TOGETHER = 4;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    BriefConsultations consultations;

    @Autowired
    FateConsultations fates;

    @Autowired
    AskingConsultations asking;

    @Autowired
    AskingForRooms rooms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void endTheCalls() {
        asking.end();
    }

    @Test
    void whatIsPublishedStaysAndACorrectionIsAnotherVersion() throws Exception {
        String path = consultations.open(WHOLE);
        AccountId editor = people.holding(Role.EDITOR);
        fates.send(path, people.person("Author"), "Local content of a brief", "Words", false);
        UUID theme = fates.addTheme(path, "Content in a brief", true);
        fates.placeAll(path, theme);
        String review = consultations.review(WHOLE, "Review of a brief", null);
        consultations.handIn(editor, review, "Input of a brief", "Text");
        assertThat(browser.get().uri(path + "/brief")).hasStatus(404);
        assertThat(owners.post(
                        browser,
                        editor,
                        "/admin" + path + "/brief/publication",
                        consultations.publication(editor, path, null)))
                .as("nothing is written")
                .hasStatus(422);
        consultations.publish(editor, path, "# Thanks\n\nIt was **good**", null);

        assertThat(page(path + "/brief?lang=en"))
                .contains("<strong>good</strong>", "Version 1", "Answered: 1 of 2", "Kenya", "Content in a brief")
                .contains("Answered long ago", "Local content of a brief", "Formal input of Review of a brief")
                .doesNotContain("Author");
        assertThat(page(path + "?lang=en")).contains("Final brief");
        byte[] data = bytes(path + "/brief.json");
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        assertThat(page(path + "/brief")).contains(sum);
        assertThat(new String(data, StandardCharsets.UTF_8))
                .contains("\"received\":2", "\"answered\":1", "\"language\":{\"en\":2}", "\"KE\":1")
                .contains("\"formalInputOf\":\"Review of a brief\"", "\"contributions\":[1]");
        byte[] document = bytes(path + "/brief.pdf?lang=en");

        fates.send(path, people.person("Another"), "Sent after the brief", "Words", false);
        sql.sql(
                        "UPDATE consultation.theme SET title = '{\"language\": \"en\", \"texts\": {\"en\": \"Renamed\"}}' WHERE id = ?")
                .param(theme)
                .update();
        assertThat(bytes(path + "/brief.json")).as("frozen").isEqualTo(data);
        assertThat(bytes(path + "/brief.pdf?lang=en")).as("made once").isEqualTo(document);
        assertThat(page(path + "/brief?lang=en")).doesNotContain("Sent after the brief", "Renamed");

        assertThat(owners.post(
                        browser,
                        editor,
                        "/admin" + path + "/brief/publication",
                        consultations.publication(editor, path, " ")))
                .as("a correction says why")
                .hasStatus(422);
        consultations.publish(editor, path, "Thanks again", "One came late");
        assertThat(page(path + "/brief?lang=en"))
                .contains("Version 2", "Version 1", "One came late", "Sent after the brief", "Renamed", sum);
        assertThat(bytes(path + "/brief.json")).isNotEqualTo(data);
    }

    @Test
    void whatIsConfidentialOrHiddenIsInNoPartOfIt() throws Exception {
        String path = consultations.open(SECRET);
        AccountId editor = people.holding(Role.EDITOR);
        fates.send(path, people.person("Open"), "Open in a brief", "Words", false);
        fates.send(path, people.person("Secretive"), "Zanzibar confidential", "Quetzal", true);
        int hidden = fates.send(path, people.person("Rude"), "Zanzibar hidden", "Quetzal", false);
        fates.placeAll(path, fates.addTheme(path, "An open theme", true));
        sql.sql("UPDATE consultation.handling SET hidden_at = now(), hidden_reason = 'OTHER', hidden_words = 'Quetzal'"
                        + " WHERE contribution = ?")
                .param(fates.contribution(path, hidden))
                .update();
        consultations.publish(editor, path, "An introduction", null);
        String data = new String(bytes(path + "/brief.json"), StandardCharsets.UTF_8);
        assertThat(data)
                .contains("Open in a brief", "\"received\":1", "\"confidential\":1", "\"contributions\":[1]")
                .doesNotContain("Zanzibar", "Quetzal");
        assertThat(page(path + "/brief?lang=en"))
                .contains("Not shown, because confidential: 1")
                .doesNotContain("Zanzibar", "Quetzal");
        try (PDDocument document = Loader.loadPDF(bytes(path + "/brief.pdf?lang=en"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Open in a brief")
                    .doesNotContain("Zanzibar", "Quetzal");
        }
    }

    @Test
    void whatIsHiddenLaterIsShownAsRemoved() throws Exception {
        String path = consultations.open(2887);
        AccountId editor = people.holding(Role.EDITOR);
        fates.send(path, people.person("Stays"), "Stays in the brief", "Words", false);
        int number = fates.send(path, people.person("Goes"), "Zanzibar later", "Quetzal", false);
        fates.placeAll(path, fates.addTheme(path, "A theme of two", true));
        consultations.publish(editor, path, "An introduction", null);
        byte[] whole = bytes(path + "/brief.json");
        String sum = sum(whole);
        assertThat(new String(whole, StandardCharsets.UTF_8)).contains("Zanzibar later");
        assertThat(printed(path)).contains("Zanzibar later");
        hide(fates.contribution(path, number), "now()");
        assertThat(page(path + "/brief?lang=en"))
                .contains("Stays in the brief", "removed on", "Something was removed since", sum)
                .doesNotContain("Zanzibar");
        assertThat(printed(path)).contains("Stays in the brief", "removed on").doesNotContain("Zanzibar");
        assertThat(new String(bytes(path + "/brief.json"), StandardCharsets.UTF_8))
                .contains("Stays in the brief", "\"removedAt\":\"2")
                .doesNotContain("Zanzibar");
        assertThat(frozen(2887)).as("the frozen set").isEqualTo(sum);
        hide(fates.contribution(path, number), "NULL");
        assertThat(bytes(path + "/brief.json")).as("shown again").isEqualTo(whole);
        assertThat(printed(path)).contains("Zanzibar later");
    }

    private static String sum(byte[] data) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    }

    private String printed(String path) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes(path + "/brief.pdf?lang=en"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void hide(UUID contribution, String when) {
        boolean hidden = !when.equals("NULL");
        sql.sql("UPDATE consultation.handling SET hidden_at = " + when + ", hidden_reason = ?, hidden_words = ?"
                        + " WHERE contribution = ?")
                .params(hidden ? "OTHER" : null, hidden ? "Quetzal" : null, contribution)
                .update();
    }

    private String frozen(int year) {
        return sql.sql("SELECT encode(sha256(convert_to(content, 'UTF8')), 'hex') FROM consultation.brief_version"
                        + " WHERE process = ?")
                .param(consultations.process(year))
                .query(String.class)
                .single();
    }

    @Test
    void whatIsHiddenBeforeTheLockIsNotPublished() throws Exception {
        String path = consultations.open(2888);
        AccountId editor = people.holding(Role.EDITOR);
        fates.send(path, people.person("Stays"), "Stays", "Words", false);
        int number = fates.send(path, people.person("Goes"), "Zanzibar meanwhile", "Words", false);
        consultations.publish(editor, path, "An introduction", null);
        Map<String, String> form = consultations.publication(editor, path, "Once more");
        try (var pool = Executors.newSingleThreadExecutor()) {
            Future<MvcTestResult> publishing = transaction.execute(status -> {
                sql.sql("UPDATE consultation.brief SET changed_at = now() WHERE process = ?")
                        .param(consultations.process(2888))
                        .update();
                Future<MvcTestResult> waiting =
                        pool.submit(() -> owners.post(browser, editor, "/admin" + path + "/brief/publication", form));
                untilSomebodyWaits();
                hide(fates.contribution(path, number), "now()");
                return waiting;
            });
            assertThat(publishing.get()).hasStatus3xxRedirection();
        }
        assertThat(sql.sql("SELECT content FROM consultation.brief_version WHERE process = ? AND number = 2")
                        .param(consultations.process(2888))
                        .query(String.class)
                        .single())
                .contains("Stays")
                .doesNotContain("Zanzibar");
    }

    private void untilSomebodyWaits() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (waiting() == 0) {
            assertThat(System.nanoTime()).as("somebody waits for the brief").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private long waiting() {
        return sql.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                .query(Long.class)
                .single();
    }

    @Test
    void coauthorsWhoAgreedStandBesideTheAuthorUntilTheyTakeItBack() throws Exception {
        String path = consultations.open(2889);
        AccountId editor = people.holding(Role.EDITOR);
        AccountId author = people.person("Author");
        fates.send(path, author, "Written by three", "Words", false);
        coauthor(path, author, "Gwen Lake", "AGREED");
        coauthor(path, author, "Hugo Waiting", "WAITING");
        consultations.publish(editor, path, "An introduction", null);
        String data = new String(bytes(path + "/brief.json"), StandardCharsets.UTF_8);
        assertThat(data).contains("\"coauthors\":[{\"name\":\"Gwen Lake\"").doesNotContain("Hugo Waiting");
        assertThat(page(path + "/brief?lang=en")).contains("Gwen Lake").doesNotContain("Hugo Waiting");
        assertThat(printed(path)).contains("with Gwen Lake").doesNotContain("Hugo Waiting");
        sql.sql("UPDATE consultation.coauthor SET answer = 'DECLINED' WHERE author = ? AND name = 'Gwen Lake'")
                .param(author.value())
                .update();
        assertThat(page(path + "/brief?lang=en")).contains("Written by three").doesNotContain("Gwen Lake");
        assertThat(printed(path)).contains("Written by three").doesNotContain("Gwen Lake");
        assertThat(new String(bytes(path + "/brief.json"), StandardCharsets.UTF_8))
                .doesNotContain("Gwen Lake");
    }

    private void coauthor(String path, AccountId author, String name, String answer) {
        sql.sql("INSERT INTO consultation.coauthor (id, process, author, name, email, named_at, answer, answered_at)"
                        + " SELECT gen_random_uuid(), process, person, ?, gen_random_uuid() || '@example.org', now(), ?,"
                        + " CASE WHEN ? <> 'WAITING' THEN now() END FROM consultation.contribution WHERE id = ?")
                .params(name, answer, answer, fates.contribution(path, 1))
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void itIsThereInSixLanguagesAsATaggedDocument(String language) throws Exception {
        String path = "/consultations/forum-" + (RACED + 1);
        AccountId editor = people.holding(Role.EDITOR);
        if (browser.get().uri(path + "/brief").exchange().getResponse().getStatus() == 404) {
            consultations.open(RACED + 1);
            fates.send(path, people.person("Author"), "In six languages", "Words", false);
            fates.placeAll(path, fates.addTheme(path, "A theme", false));
            consultations.publish(editor, path, "Introduction", null);
        }
        assertThat(page(path + "/brief?lang=" + language)).doesNotContain("??");
        assertThat(owners.page(browser, editor, "/admin" + path + "/brief?lang=" + language))
                .doesNotContain("??");
        try (PDDocument document = Loader.loadPDF(bytes(path + "/brief.pdf?lang=" + language))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid", "pdfaid");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("In six languages")
                    .doesNotContain("??");
        }
    }

    @Test
    void ofSeveralAtTheSameMomentOnePublishes() throws Exception {
        String path = consultations.open(RACED);
        AccountId editor = people.holding(Role.EDITOR);
        String admin = "/admin" + path + "/brief";
        String version = Owners.version(owners.page(browser, editor, admin));
        assertThat(owners.post(browser, editor, admin, Map.of("words[2].text", "Raced", "version", version)))
                .hasStatus3xxRedirection();
        assertThat(owners.post(browser, editor, admin, Map.of("words[2].text", "Lost words", "version", version)))
                .as("of two windows one is told")
                .hasStatus(409);
        List<AccountId> editors = IntStream.range(0, TOGETHER)
                .mapToObj(one -> people.holding(Role.EDITOR))
                .toList();
        Map<String, String> form = consultations.publication(editor, path, null);
        var barrier = new CyclicBarrier(TOGETHER);
        List<MvcTestResult> results = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<MvcTestResult>> acts = IntStream.range(0, TOGETHER)
                    .mapToObj(one -> pool.submit(() -> {
                        barrier.await();
                        return owners.post(browser, editors.get(one), admin + "/publication", form);
                    }))
                    .toList();
            for (Future<MvcTestResult> act : acts) {
                results.add(act.get());
            }
        }
        assertThat(results)
                .extracting(result -> result.getResponse().getStatus())
                .containsExactlyInAnyOrder(302, 409, 409, 409);
        assertThat(sql.sql("SELECT count(*) FROM consultation.brief_version WHERE process = ?")
                        .param(consultations.process(RACED))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void manyContributionsAskNoMoreThanFew() {
        long few = statements(RACED + 2, FEW);
        assertThat(statements(RACED + 3, MANY)).isEqualTo(few);
    }

    private long statements(int year, int many) {
        String path = consultations.open(year);
        fates.sendMany(path, many);
        fates.placeAll(path, fates.addTheme(path, "Of many", true));
        AccountId editor = people.holding(Role.EDITOR);
        consultations.publish(editor, path, "Introduction", null);
        long publishing = StatementCounts.of(() -> assertThat(owners.post(
                        browser,
                        editor,
                        "/admin" + path + "/brief/publication",
                        Map.of("draft", "1", "published", "1", "reason", "Counted")))
                .hasStatus3xxRedirection());
        return publishing
                + StatementCounts.least(
                        () -> assertThat(browser.get().uri(path + "/brief")).hasStatusOk());
    }

    @Test
    void aVersionIsNeverChanged() throws Exception {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            for (String change : List.of(
                    "UPDATE consultation.brief_version SET content = '{}'",
                    "DELETE FROM consultation.brief_version",
                    "TRUNCATE consultation.brief_version",
                    "DELETE FROM consultation.brief_print")) {
                assertThatThrownBy(() -> statement.executeUpdate(change))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void theBalanceStandsBesideFormerForums() {
        String former = consultations.open(2795);
        consultations.open(2796);
        String path = consultations.open(2797);
        fates.send(former, people.person("One"), "Former", "Words", false);
        fates.send(former, people.person("Two"), "Former secret", "Words", true);
        fates.send(path, people.person("Three"), "Present", "Words", false);
        String page = page(path + "/balance?lang=en");
        assertThat(page).contains("Beside former Forums", ">2797<", ">2796<", ">2795<", "Not known");
        String table = page.substring(page.indexOf("Beside former Forums"));
        assertThat(table.replaceAll("\\s+", ""))
                .contains("Kenya</th><tdclass=\"num\">1</td><tdclass=\"num\"><spanaria-hidden=\"true\">–</span>");
        assertThat(page(former + "/balance?lang=en"))
                .as("compares with what was before")
                .doesNotContain(">2797<");
    }

    @Test
    void contributionsWaitInTheOneQueueUntilTheyAreRead() {
        String path = consultations.open(2798);
        AccountId editor = people.holding(Role.EDITOR);
        int number = fates.send(path, people.person("Waiting"), "Waits for the staff", "Words", false);
        sql.sql("UPDATE consultation.handling SET read_at = now() WHERE read_at IS NULL AND contribution <> ?")
                .param(fates.contribution(path, number))
                .update();
        sql.sql(
                        "INSERT INTO consultation.handling (contribution, read_at) SELECT id, now() FROM consultation.contribution"
                                + " ON CONFLICT DO NOTHING")
                .update();
        String queue = "/admin/queue?kind=contributions&lang=en";
        assertThat(owners.page(browser, editor, queue)).contains("Waits for the staff", "/contributions/" + number);
        String staff = "/admin" + path + "/contributions/" + number;
        assertThat(owners.post(
                        browser,
                        editor,
                        staff + "/reading",
                        Map.of("version", Owners.version(owners.page(browser, editor, staff)))))
                .hasRedirectedUrl(staff);
        assertThat(owners.page(browser, editor, queue)).doesNotContain("Waits for the staff");
    }

    @Test
    void theGenderOfSpeakersIsCountedWhenNobodyCanTellWhoseItIs() {
        String path = consultations.open(2794);
        fates.send(path, people.person("Asks for a room"), "With speakers", "Words", false);
        rooms.plant(fates.contribution(path, 1), FEW - 1);
        assertThat(page(path + "/balance?lang=en")).doesNotContain("Gender of proposed speakers");
        assertThat(page(path + "/balance/export.csv?lang=en")).doesNotContain("Not said");
        rooms.plant(fates.contribution(path, 1), 1);
        assertThat(page(path + "/balance?lang=en")).contains("Gender of proposed speakers", "Not said");
    }

    @Test
    void whatOnlyAFewSaidAboutThemselvesIsHeldBackEverywhere() throws Exception {
        String path = consultations.open(2890);
        AccountId editor = people.holding(Role.EDITOR);
        fates.send(path, people.person("Asks for rooms"), "With women and men", "Words", false);
        UUID contribution = fates.contribution(path, 1);
        plant(contribution, "WOMAN", 7);
        plant(contribution, "UNSAID", 6);
        plant(contribution, "MAN", 4);
        plant(contribution, "OTHER", 1);
        consultations.publish(editor, path, "An introduction", null);
        for (String address : List.of("/balance", "/brief")) {
            assertThat(page(path + address + "?lang=en"))
                    .as(address)
                    .contains("Woman", "Not said", "fewer than five people")
                    .doesNotContain(">Man<", ">Other<");
        }
        assertThat(page(path + "/balance/export.csv?lang=en"))
                .contains("Woman,7", "Not said,6")
                .doesNotContain("Man,4");
        assertThat(new String(bytes(path + "/brief.json"), StandardCharsets.UTF_8))
                .contains("\"WOMAN\":7")
                .doesNotContain("\"MAN\":", "\"OTHER\":");
        assertThat(printed(path)).contains("Woman", "fewer than five people");
    }

    private void plant(UUID contribution, String gender, int many) {
        rooms.plant(contribution, many, gender);
    }

    private byte[] bytes(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private String page(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return Owners.text(result);
    }
}
