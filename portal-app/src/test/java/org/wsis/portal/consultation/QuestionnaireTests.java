package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.PersonalData;
import org.wsis.account.Role;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** What a consultation asks, and what people answer in a draft. */
@PortalTest
class QuestionnaireTests {
    private static final int YEAR = 2301;
    private static final int LARGE = 2302;
    private static final int NOTHING = 2303;
    private static final int UNSOURCED = 2304;
    private static final int LEAVING = 2305;
    private static final int RACE = 2308;
    private static final int TOGETHER = 6;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    AskingConsultations consultations;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Members members;

    @Autowired
    List<PersonalData> held;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void endTheCalls() {
        consultations.end();
    }

    @Test
    void whatIsNotTranslatedIsShownAsItWasWrittenAndMarkedSo() {
        consultations.ask(YEAR, AskingConsultations.everyType());
        AccountId person = people.person("Reader");
        for (String language : List.of("en", "ar", "es", "fr", "ru", "zh")) {
            assertThat(owners.page(browser, person, form(YEAR) + "?lang=" + language))
                    .doesNotContain("??")
                    .contains("Question text", "said[order_a]", "said[rows_2_b]");
        }
        assertThat(owners.page(browser, person, form(YEAR) + "?lang=fr"))
                .contains("<bdi lang=\"en\">Question text</bdi>", "(<bdi lang=\"en\">English</bdi>)");
        assertThat(owners.page(browser, person, form(YEAR) + "?lang=en")).doesNotContain("(<bdi lang=\"en\">English");
        assertThat(browser.get().uri("/consultations/" + AskingConsultations.slug(YEAR) + "/questions"))
                .hasStatusOk()
                .bodyText()
                .contains("Question order", "Version 1");
        assertThat(browser.get().uri(form(YEAR))).hasStatus3xxRedirection();
    }

    @Test
    void whatNoFieldCanHoldIsRefusedAndWhatIsUnfinishedIsKeptAndNamed() {
        consultations.ask(YEAR, AskingConsultations.everyType());
        AccountId person = people.person("Unfinished");
        for (var wrong : Map.of("one", "c", "some_a", "yes", "order_b", "3", "rows_1_a", "y".repeat(1001))
                .entrySet()) {
            var refused = owners.post(
                    browser, person, form(YEAR), saying(Map.of(wrong.getKey(), wrong.getValue(), "text", "Kept text")));
            assertThat(refused).as(wrong.getKey()).hasStatus(422);
            assertThat(Owners.text(refused)).contains("Kept text", "aria-invalid=\"true\"");
        }
        assertThat(sheets(person)).isZero();
        var unfinished =
                Map.of("text", "one two three four five six", "line", "ab", "order_a", "1", "rows_2_b", "Something");
        assertThat(owners.post(browser, person, form(YEAR), saying(unfinished))).hasStatus3xxRedirection();
        assertThat(owners.page(browser, person, form(YEAR) + "/check?lang=en"))
                .contains(
                        "Words: 6. Write at most 5.",
                        "Characters: 2. Write at least 3.",
                        "One thing has no place yet.",
                        "A row is begun without its first column.")
                .contains("#saidorder_b");
        var twice = new HashMap<>(unfinished);
        twice.put("order_b", "1");
        assertThat(owners.post(browser, person, form(YEAR), saying(twice, 1))).hasStatus3xxRedirection();
        assertThat(owners.page(browser, person, form(YEAR) + "/check?lang=en"))
                .contains("Place 1 is given twice.")
                .doesNotContain("One thing has no place yet.");
    }

    @Test
    void twoWindowsNeverOverwriteEachOtherUnseen() {
        int year = YEAR + 5;
        consultations.ask(year, AskingConsultations.everyType());
        AccountId person = people.person("Two windows");
        assertThat(owners.post(browser, person, form(year), saying(Map.of("text", "First"))))
                .hasStatus3xxRedirection();
        for (String seen : List.of("0", "")) {
            Map<String, String> fields = saying(Map.of("text", "Second"));
            fields.put("version", seen);
            var overtaken = owners.post(browser, person, form(year), fields);
            assertThat(overtaken).as("seen: " + seen).hasStatus(409);
            assertThat(Owners.text(overtaken)).contains("Second", "name=\"version\" value=\"1\"");
        }
        assertThat(owners.page(browser, person, form(year))).contains("First").doesNotContain("Second");

        Questionnaire next = AskingConsultations.everyType().without("file");
        consultations.ask(year, next);
        Map<String, String> on = saying(Map.of("text", "First"), 1);
        on.put("to", "version");
        assertThat(owners.post(browser, person, form(year), on)).hasStatus3xxRedirection();
        var late = owners.post(browser, person, form(year), saying(Map.of("text", "From the old window"), 1));
        assertThat(late).hasStatus(409);
        assertThat(Owners.text(late)).contains("From the old window", "value=\"1\"");
        assertThat(owners.page(browser, person, form(year))).doesNotContain("From the old window");
    }

    @Test
    void aPublishedVersionStaysAsItIs() {
        int year = YEAR + 6;
        AccountId editor = people.holding(Role.EDITOR);
        String staff = "/admin/consultations/" + AskingConsultations.slug(year) + "/questionnaire";
        consultations.write(year, new Questionnaire(List.of(AskingConsultations.section("empty"))));
        publish(editor, staff);
        assertThat(owners.page(browser, editor, staff)).contains("has no question.");
        ConsultationId process = consultations.write(year, AskingConsultations.everyType());
        assertThat(owners.post(browser, editor, staff + "/publication", Map.of()))
                .hasRedirectedUrl(staff);
        assertThat(questionnaires.versions(process))
                .as("of what staff did not see")
                .isEmpty();
        publish(editor, staff);
        publish(editor, staff);
        assertThat(questionnaires.versions(process))
                .as("nothing new is not published again")
                .hasSize(1);
        assertThat(owners.page(browser, editor, staff + "/preview")).contains("Question order", "said[rows_1_a]");
        consultations.write(year, AskingConsultations.everyType().without("order"));
        assertThat(owners.page(browser, editor, staff + "/preview")).doesNotContain("Question order");
        assertThat(owners.page(browser, editor, staff + "/versions/1")).contains("Question order");
        assertThat(browser.get().uri(staff).with(people.asStakeholder())).hasStatus(403);
        assertThat(browser.get().uri(staff + "/answers/export.csv").with(people.asStakeholder()))
                .hasStatus(403);
    }

    @Test
    void whatManyDoAtOnceIsDoneOnce() throws Exception {
        ConsultationId process = consultations.write(RACE, AskingConsultations.everyType());
        AccountId editor = people.holding(Role.EDITOR);
        AccountId person = people.person("In a hurry");
        Map<String, String> seen = Map.of("revision", revision(staff(RACE)));
        atOnce(() -> owners.post(browser, editor, staff(RACE) + "/publication", seen));
        assertThat(questionnaires.versions(process)).hasSize(1);
        consultations.open(RACE);
        atOnce(() -> owners.post(browser, person, form(RACE), saying(Map.of("text", "First"))));
        assertThat(sheets(person)).isEqualTo(1);
    }

    private void atOnce(Callable<MvcTestResult> act) throws Exception {
        var start = new CyclicBarrier(TOGETHER);
        try (var threads = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<MvcTestResult>> all = new ArrayList<>();
            for (int number = 0; number < TOGETHER; number++) {
                all.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            for (Future<MvcTestResult> one : all) {
                assertThat(one.get()).hasStatus3xxRedirection();
            }
        }
    }

    @Test
    void thePagesAskTheDatabaseNoMoreForMoreQuestionsAndAnswers() {
        consultations.ask(YEAR, AskingConsultations.everyType());
        consultations.ask(LARGE, AskingConsultations.many(35));
        AccountId person = people.person("Counted");
        AccountId editor = people.holding(Role.EDITOR);
        owners.post(browser, person, form(YEAR), saying(Map.of("text", "One")));
        Map<String, String> all = new HashMap<>();
        for (int number = 1; number <= 35; number++) {
            all.put("one-" + number, "b");
        }
        owners.post(browser, person, form(LARGE), saying(all));
        assertThat(statements(person, form(LARGE))).isEqualTo(statements(person, form(YEAR)));
        assertThat(statements(person, form(LARGE) + "/check")).isEqualTo(statements(person, form(YEAR) + "/check"));
        assertThat(statements(editor, staff(LARGE))).isEqualTo(statements(editor, staff(YEAR)));
        long few = statements(editor, staff(LARGE) + "/answers/export.csv");
        for (int number = 0; number < 8; number++) {
            owners.post(browser, people.person("Counted " + number), form(LARGE), saying(all));
        }
        assertThat(statements(editor, staff(LARGE) + "/answers/export.csv")).isEqualTo(few);
    }

    @Test
    void whereNothingIsAskedThePageSaysSo() {
        consultations.begin(NOTHING);
        ConsultationId unsourced = consultations.begin(UNSOURCED);
        transaction.executeWithoutResult(status -> questionnaires.begin(unsourced, true, Instant.EPOCH));
        AccountId person = people.person("Reader");
        assertThat(owners.page(browser, person, form(NOTHING))).contains("No questions are published yet.");
        assertThat(owners.page(browser, person, form(UNSOURCED))).contains("the sources do not tell which");
        assertThat(browser.get().uri("/consultations/" + AskingConsultations.slug(UNSOURCED) + "/questions"))
                .hasStatusOk()
                .bodyText()
                .contains("the sources do not tell which");
        assertThat(owners.post(browser, person, form(NOTHING), saying(Map.of())))
                .hasStatus(404);
        assertThat(browser.get().uri("/consultations/no-such/questions")).hasStatus(404);
    }

    @Test
    void theOfficialFormComesAlongOnceAndNoQuestionsAreMadeUp() throws Exception {
        String forum = consultations.official();
        consultations.official();
        AccountId person = people.person("Official");
        AccountId editor = people.holding(Role.EDITOR);
        for (String language : List.of("en", "ar", "es", "fr", "ru", "zh")) {
            assertThat(owners.page(browser, editor, "/admin" + forum + "/questionnaire/versions/1?lang=" + language))
                    .doesNotContain("??", "(<bdi lang=")
                    .contains("said[sdgs_sdg-17]", "said[suggested-speakers_6_subject]", "said[workshop-title]");
        }
        assertThat(owners.page(browser, person, forum + "/questions?lang=en"))
                .contains("Version 1", "in the portal’s own words")
                .doesNotContain("Version 2");
        assertThat(owners.page(browser, person, forum + "/contribute?lang=en"))
                .contains("The call for contributions is over.")
                .doesNotContain("<textarea");
        assertThat(owners.page(browser, person, forum + "/questions?lang=fr"))
                .contains("De quels sujets les dirigeants devraient-ils parler");
        assertThat(owners.page(browser, person, "/consultations/digital-gender-divide-2017/questions?lang=en"))
                .contains("the sources do not tell which");
    }

    @Test
    void whatSomebodyAnsweredIsTheirsAndGoesWithThem() {
        consultations.ask(LEAVING, AskingConsultations.everyType());
        AccountId person = people.person("Leaving");
        owners.post(browser, person, form(LEAVING), saying(Map.of("text", "Mine alone")));
        assertThat(held.stream()
                        .filter(part -> part.name().equals("consultation-answers"))
                        .flatMap(part -> part.of(person).stream())
                        .map(String::valueOf))
                .hasSize(1)
                .allMatch(row -> row.contains("Mine alone"));
        assertThat(owners.page(browser, people.person("Another"), form(LEAVING)))
                .doesNotContain("Mine alone");
        transaction.executeWithoutResult(status -> members.delete(person));
        assertThat(sheets(person)).isZero();
    }

    private int sheets(AccountId person) {
        return sql.sql("SELECT count(*) FROM consultation.answer_sheet WHERE person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private long statements(AccountId person, String path) {
        return StatementCounts.least(() ->
                assertThat(browser.get().uri(path).with(people.as(person))).hasStatusOk());
    }

    @Test
    void staffChangeOnlyTheDraftThatTheySawAndLeaveATrace() {
        int year = YEAR + 10;
        ConsultationId process = consultations.write(year, AskingConsultations.everyType());
        AccountId editor = people.holding(Role.EDITOR);
        String seen = revision(staff(year));
        press(editor, staff(year) + "/items/line/place", seen, "to", "earlier");
        for (String stale : List.of(seen, "")) {
            press(editor, staff(year) + "/items/text/removal", stale, "to", "");
            press(editor, staff(year) + "/items/text/place", stale, "to", "later");
            press(editor, staff(year) + "/publication", stale, "to", "");
        }
        assertThat(keys(process)).startsWith("line", "text");
        assertThat(questionnaires.versions(process)).isEmpty();
        assertThat(sql.sql(
                                "SELECT count(*) FROM audit.act WHERE act = 'consultation.question.moved' AND subject_id = ?")
                        .param(process.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        press(editor, staff(year) + "/items/text/removal", revision(staff(year)), "to", "");
        assertThat(keys(process)).doesNotContain("text");
    }

    @Test
    void anyConsultationCanBeginWithTheOfficialForm() {
        int year = YEAR + 11;
        ConsultationId process = consultations.begin(year);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, staff(year) + "?lang=en")).contains("in the portal’s own words");
        press(editor, staff(year) + "/official", "0", "to", "");
        assertThat(keys(process)).contains("workshop-kind", "sdgs");
        String revision = revision(staff(year));
        assertThat(owners.page(browser, editor, staff(year))).doesNotContain("/questionnaire/official");
        press(editor, staff(year) + "/official", revision, "to", "");
        assertThat(revision(staff(year))).as("what is there stays").isEqualTo(revision);
    }

    @Test
    void aVersionIsNoLargerThanAFormCanBe() {
        int year = YEAR + 12;
        Item table = AskingConsultations.item(
                "table",
                Kind.TABLE,
                null,
                20,
                IntStream.rangeClosed(1, 31).mapToObj(part -> "p" + part).toArray(String[]::new));
        ConsultationId process =
                consultations.write(year, new Questionnaire(List.of(AskingConsultations.section("all", table))));
        AccountId editor = people.holding(Role.EDITOR);
        publish(editor, staff(year));
        assertThat(questionnaires.versions(process)).isEmpty();
        assertThat(owners.page(browser, editor, staff(year) + "?lang=en")).contains("too many fields");
        Map<String, String> tooLong = new HashMap<>();
        tooLong.put("language", "ENGLISH");
        tooLong.put("words[2].title", "Long");
        tooLong.put("least", "0");
        tooLong.put("most", "2001");
        tooLong.put("unit", "WORDS");
        tooLong.put("revision", revision(staff(year)));
        String add = staff(year) + "/items/new/TEXT?under=all";
        assertThat(owners.post(browser, editor, add, tooLong)).hasStatus(422);
        tooLong.put("most", "2000");
        assertThat(owners.post(browser, editor, add, tooLong)).hasStatus3xxRedirection();
    }

    private List<String> keys(ConsultationId process) {
        return questionnaires.draft(process).content().questions().stream()
                .map(Item::key)
                .toList();
    }

    private void press(AccountId editor, String address, String revision, String field, String value) {
        assertThat(owners.post(browser, editor, address, Map.of("revision", revision, field, value)))
                .hasStatus3xxRedirection();
    }

    private void publish(AccountId editor, String staff) {
        assertThat(owners.post(browser, editor, staff + "/publication", Map.of("revision", revision(staff))))
                .hasRedirectedUrl(staff);
    }

    private String revision(String staff) {
        return String.valueOf(questionnaires
                .draft(new ConsultationId(
                        sql.sql("SELECT id FROM consultation.process WHERE slug = ? AND removed_at IS NULL")
                                .param(staff.split("/")[3])
                                .query(UUID.class)
                                .single()))
                .revision());
    }

    private static Map<String, String> saying(Map<String, String> said, long version) {
        Map<String, String> fields = saying(said);
        fields.put("version", String.valueOf(version));
        return fields;
    }

    private static Map<String, String> saying(Map<String, String> said) {
        Map<String, String> fields = new HashMap<>();
        said.forEach((field, text) -> fields.put("said[" + field + "]", text));
        fields.put("questionnaire", "1");
        return fields;
    }

    private static String form(int year) {
        return "/consultations/" + AskingConsultations.slug(year) + "/contribute";
    }

    private static String staff(int year) {
        return "/admin/consultations/" + AskingConsultations.slug(year) + "/questionnaire";
    }
}
