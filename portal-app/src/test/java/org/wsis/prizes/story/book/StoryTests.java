package org.wsis.prizes.story.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.prizes.ChampionContest;
import org.wsis.portal.prizes.HandedIn;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTests {
    private static final int WRITING = 2090;
    private static final int PRINTED = 2099;
    private static final String STAFF = "/admin/prizes/";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RunningContests contests;

    @Autowired
    HandedIn projects;

    @Autowired
    ChampionContest champions;

    @Autowired
    Accounts accounts;

    @Autowired
    BookPrinting printing;

    @Autowired
    JdbcClient sql;

    @AfterAll
    void end() {
        List.of(WRITING, PRINTED).forEach(contests::end);
    }

    @Test
    void onlyTheSubmitterOfAChampionWrites() {
        AccountId person = people.person("Submitter");
        ProjectId champion = champions.champion(WRITING, person);
        ProjectId nominee = projects.nominee(WRITING, 1, person);
        assertThat(owners.page(browser, person, "/prizes/mine/" + champion + "?lang=en"))
                .contains("Write your success story");
        assertThat(owners.page(browser, person, "/prizes/mine/" + nominee + "?lang=en"))
                .doesNotContain("Write your success story");
        assertThat(browser.get().uri(story(nominee)).with(people.as(person))).hasStatus(404);
        assertThat(browser.get().uri(story(champion)).with(people.asEditor())).hasStatus(404);
        assertThat(owners.page(browser, person, story(champion) + "?lang=en")).contains("What was the problem?");
    }

    @Test
    void wordsAreCountedAndNothingIsLost() {
        AccountId person = people.person("Submitter");
        ProjectId champion = champions.champion(WRITING, person);
        champions.call(WRITING, true);
        var fields = ChampionContest.whole("Counted");
        fields.put("summary", RunningContests.words(101));
        fields.remove("quotes[0].by");
        assertThat(owners.post(browser, person, story(champion), fields)).hasRedirectedUrl(story(champion));
        assertThat(owners.page(browser, person, story(champion) + "/check?lang=en"))
                .contains("You wrote 101 words. Write at most 100.")
                .contains("Who says it, and as what");
        assertThat(send(person, champion)).hasStatus(422);
        assertThat(owners.page(browser, person, story(champion))).contains("Counted");
    }

    @Test
    void savedByItselfUnderItsVersion() {
        AccountId person = people.person("Submitter");
        ProjectId champion = champions.champion(WRITING, person);
        var request = browser.post()
                .uri(story(champion))
                .with(people.as(person))
                .with(csrf())
                .header("X-Autosave", "true");
        ChampionContest.whole("By itself").forEach(request::param);
        assertThat(request.exchange()).hasStatus(204).containsHeader("X-Form-Version");
        var late = ChampionContest.whole("Overtaken");
        late.put("version", "0");
        assertThat(owners.post(browser, person, story(champion), late)).hasStatus(409);
        assertThat(owners.page(browser, person, story(champion))).contains("By itself");
    }

    @Test
    void whatComesLateIsKeptAndNotTaken() {
        AccountId person = people.person("Submitter");
        ProjectId champion = champions.champion(WRITING, person);
        owners.post(browser, person, story(champion), ChampionContest.whole("Too late"));
        champions.call(WRITING, false);
        assertThat(send(person, champion)).hasStatus(422).bodyText().contains("This came too late");
        assertThat(owners.page(browser, person, story(champion))).contains("Too late");
        champions.call(WRITING, true);
        assertThat(send(person, champion)).hasRedirectedUrl(story(champion));
    }

    @Test
    void aPictureIsStoredAnewAndSeenByNobodyElse() throws Exception {
        AccountId person = people.person("Submitter");
        ProjectId champion = champions.champion(WRITING, person);
        owners.post(browser, person, story(champion), ChampionContest.whole("With a picture"));
        assertThat(hang(person, champion, "")).hasStatus(422);
        assertThat(hang(person, champion, "A field of maize")).hasRedirectedUrl(story(champion) + "/pictures");
        String file = sql.sql("SELECT file FROM prizes.story_picture WHERE project = ?")
                .param(champion.value())
                .query(String.class)
                .single();
        String picture = story(champion) + "/pictures/" + file;
        assertThat(browser.get().uri(picture).with(people.as(person))).hasStatusOk();
        assertThat(browser.get().uri(picture).with(people.asStakeholder())).hasStatus(404);
        assertThat(browser.get().uri("/prizes/" + WRITING + "/stories/" + champion + "/pictures/" + file))
                .hasStatus(404);
    }

    @Test
    void lettersLeaveOnceAndAsStaffSawThem() {
        int before = waiting();
        AccountId person = people.person("Submitter");
        champions.champion(WRITING, person);
        AccountId editor = people.holding(Role.EDITOR);
        String letters = STAFF + WRITING + "/stories/letters";
        assertThat(owners.page(browser, editor, letters + "?lang=en")).contains("Tell the story of your champion");
        assertThat(owners.post(browser, editor, letters, Map.of("seen", String.valueOf(before))))
                .hasStatus(422);
        assertThat(owners.post(browser, editor, letters, Map.of("seen", String.valueOf(before + 1))))
                .hasStatus3xxRedirection();
        assertThat(letters(person)).containsOnlyOnce("prizes.letter.story-call");
        assertThat(owners.post(browser, editor, letters, Map.of("seen", "1"))).hasStatus(422);
    }

    private int waiting() {
        return sql.sql("SELECT count(*) FROM prizes.vote_result r WHERE r.edition = ? AND NOT EXISTS"
                        + " (SELECT FROM prizes.story_call c WHERE c.project = r.project)")
                .param(WRITING)
                .query(Integer.class)
                .single();
    }

    @Test
    void aStoryIsReturnedCorrectedPublishedAndFrozen() throws Exception {
        AccountId person = people.person("Submitter");
        ProjectId champion = champions.champion(PRINTED, person);
        champions.call(PRINTED, true);
        owners.post(browser, person, story(champion), ChampionContest.whole("Maize by radio"));
        hang(person, champion, "A field of maize");
        assertThat(send(person, champion)).hasRedirectedUrl(story(champion));
        assertThat(letters(person)).contains("prizes.letter.story-received");
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, "/admin/queue")).contains(STAFF + PRINTED + "/stories/" + champion);
        assertThat(decide(editor, champion, Map.of("choice", "RETURN"))).hasStatus(422);
        assertThat(decide(
                        editor,
                        champion,
                        Map.of("choice", "RETURN", "pins[2].reason", "UNCLEAR", "pins[2].words", "Whose?")))
                .hasStatus3xxRedirection();
        champions.call(PRINTED, false);
        assertThat(owners.page(browser, person, story(champion) + "?lang=en")).contains("Whose?");
        assertThat(send(person, champion)).hasRedirectedUrl(story(champion));
        assertThat(decide(people.holding(Role.EDITOR), champion, Map.of("choice", "ACCEPT")))
                .hasStatus3xxRedirection();
        String publication = STAFF + PRINTED + "/stories/publication";
        String book = "/prizes/" + PRINTED + "/stories";
        assertThat(browser.get().uri(book)).hasStatus(404);
        assertThat(linksTo(book)).isEmpty();
        assertThat(owners.post(browser, editor, publication, Map.of("seen", "2")))
                .hasStatus(422);
        assertThat(owners.post(browser, editor, publication, Map.of("seen", "1")))
                .hasRedirectedUrl(book);
        assertThat(owners.post(browser, editor, publication, Map.of("seen", "1")))
                .hasStatus(422);
        assertThat(linksTo(book)).containsExactly("/prizes/" + PRINTED, "/prizes/" + PRINTED + "/results");
        assertFrozen(book, champion);
        assertPrinted(book);
    }

    /** Of the page of the edition and its results, those that lead there. */
    private List<String> linksTo(String book) {
        return Stream.of("/prizes/" + PRINTED, "/prizes/" + PRINTED + "/results")
                .filter(page -> {
                    var answer = browser.get().uri(page).exchange();
                    assertThat(answer).hasStatusOk();
                    return Owners.text(answer).contains("href=\"" + book + "\"");
                })
                .toList();
    }

    private void assertFrozen(String book, ProjectId champion) throws Exception {
        byte[] data =
                browser.get().uri(book + "/data.json").exchange().getResponse().getContentAsByteArray();
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        assertThat(browser.get().uri(book + "?lang=en"))
                .bodyText()
                .contains("Maize by radio")
                .contains(sum);
        assertThat(browser.get().uri(book + "/" + champion + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("It changed our harvest.")
                .contains("alt=\"A field of maize\"");
        assertThat(browser.get().uri("/publications?lang=en")).bodyText().contains(book);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> sql.sql("UPDATE prizes.story_book SET stories = 2 WHERE edition = ?")
                        .param(PRINTED)
                        .update());
    }

    private void assertPrinted(String book) throws Exception {
        printing.run();
        byte[] pdf = browser.get()
                .uri(book + "/stories.pdf")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            assertThat(new PDFTextStripper().getText(document)).contains("Maize by radio", "A farmer");
            boolean pictured = false;
            for (var page : document.getPages()) {
                pictured |= page.getResources().getXObjectNames().iterator().hasNext();
            }
            assertThat(pictured).isTrue();
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    private MvcTestResult decide(AccountId editor, ProjectId champion, Map<String, String> decision) {
        String address = STAFF + PRINTED + "/stories/" + champion;
        var fields = new HashMap<>(decision);
        fields.put("version", Owners.version(owners.page(browser, editor, address)));
        return owners.post(browser, editor, address + "/decision", fields);
    }

    private MvcTestResult hang(AccountId person, ProjectId champion, String alt) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return browser.post()
                .uri(story(champion) + "/pictures")
                .multipart()
                .file(new MockMultipartFile("picture", "field.png", "image/png", bytes.toByteArray()))
                .param("alt", alt)
                .with(people.as(person))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult send(AccountId person, ProjectId champion) {
        return owners.post(browser, person, story(champion) + "/check?lang=en", Map.of("consent", "true"));
    }

    private static String story(ProjectId champion) {
        return "/prizes/mine/" + champion + "/story";
    }

    private List<String> letters(AccountId person) {
        return WrittenLetters.to(accounts.find(person).orElseThrow().email()).stream()
                .map(WrittenLetters.Letter::kind)
                .toList();
    }
}
