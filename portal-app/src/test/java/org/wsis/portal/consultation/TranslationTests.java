package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Limit;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.stocktaking.Owners;

/** Staff translate what everybody may read; the original stays what counts, and is one link away. */
@PortalTest
class TranslationTests {
    private static final int YEAR = 2763;
    private static final int TOGETHER = 4;
    private static final Limit WORDS = new Limit(0, 5, Limit.Unit.WORDS);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Contributors contributors;

    @Autowired
    NamedCoauthors named;

    @Autowired
    AskingConsultations consultations;

    @Autowired
    FateConsultations fates;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void endTheCalls() {
        consultations.end();
    }

    /** Something that was sent, and where staff translate it. */
    private record Sent(String slug, AccountId author, String page, String staff) {}

    private Sent send(String slug, String title, String text, boolean confidential) {
        AccountId author = people.person("Author");
        contributors.answer(author, slug, text);
        contributors.send(author, slug, title, confidential);
        String page = "/consultations/" + slug + "/contributions/" + named.number(slug, author);
        return new Sent(slug, author, page, "/admin" + page + "/translations/");
    }

    @Test
    void aReaderOfTheLanguageReadsTheTranslationAndIsLedToTheOriginal() throws Exception {
        Sent sent = send(named.asking(YEAR), "Lend books", "Books by boat", false);
        AccountId editor = people.person("Tess Lator", new Grant(Role.EDITOR, null));
        assertThat(owners.page(browser, editor, "/admin" + sent.page() + "?lang=en"))
                .contains("Translations", "None yet", sent.staff() + "fr")
                .doesNotContain(sent.staff() + "en\"");
        assertThat(owners.page(browser, editor, sent.staff() + "fr?lang=en")).contains("Books by boat", "A cell");
        assertThat(write(editor, sent, "fr", "Prêter des livres", "Des livres écrits à ada@example.org"))
                .hasRedirectedUrl("/admin" + sent.page());
        assertThat(page(sent.page() + "?lang=fr"))
                .contains("Traduction du secrétariat", "Prêter des livres", "Des livres écrits à …@…", "text=original")
                .doesNotContain("Books by boat", "ada@example.org");
        assertThat(page(sent.page() + "?lang=fr&text=original"))
                .contains("Lend books", "Books by boat", "Voir la traduction du secrétariat")
                .doesNotContain("Prêter des livres");
        for (String other : List.of("en", "ar")) {
            assertThat(page(sent.page() + "?lang=" + other))
                    .contains("Lend books", "Books by boat")
                    .doesNotContain("Prêter", "text=original");
        }
        assertThat(page("/api/v1/consultations/" + sent.slug() + "/contributions?size=100"))
                .contains("\"language\":\"fr\",\"title\":\"Prêter des livres\",\"by\":\"SECRETARIAT\"");
        assertThat(write(editor, sent, "fr", "Prêter des livres", "Corrigé")).hasStatus3xxRedirection();
        assertThat(write(editor, sent, "fr", "Prêter des livres", "Corrigé"))
                .as("the same again")
                .hasStatus3xxRedirection();
        assertThat(page(sent.page() + "?lang=fr")).contains("Corrigé");
        assertThat(owners.page(browser, editor, sent.staff() + "fr?lang=en"))
                .contains("Version 2", "Version 1", "Des livres écrits", "Tess Lator")
                .doesNotContain("Version 3");
        try (Connection application = TestDatabase.asApplication();
                var change = application.prepareStatement("UPDATE consultation.translation SET title = 'Changed'")) {
            assertThat(catchThrowable(change::executeUpdate)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatTheAuthorTookOutIsInNoTranslationForEverybody() {
        Sent sent = send(named.asking(YEAR + 1), "Before", "Old words", false);
        AccountId editor = people.holding(Role.EDITOR);
        Map<String, String> seen = fields(editor, sent, "es", "Antes", "Palabras viejas");
        assertThat(contributors.post(editor, sent.staff() + "es", seen)).hasStatus3xxRedirection();
        Map<String, String> late = fields(editor, sent, "es", "Antes", "Palabras de antes");
        assertThat(contributors.post(sent.author(), Contributors.form(sent.slug()) + "/receipt/reopening", Map.of()))
                .hasStatus3xxRedirection();
        contributors.answer(sent.author(), sent.slug(), "New words");
        contributors.send(sent.author(), sent.slug(), "After", false);
        assertThat(page(sent.page() + "?lang=es"))
                .contains("After", "New words", "La traducción de una versión anterior se está renovando")
                .doesNotContain("Antes<", "Palabras viejas", "text=original");
        assertThat(page("/api/v1/consultations/" + sent.slug() + "/contributions?size=100"))
                .contains("\"title\":\"After\"")
                .doesNotContain("\"title\":\"Antes\"");
        assertThat(owners.page(browser, editor, sent.staff() + "es"))
                .as("for staff")
                .contains("Palabras viejas");
        var overtaken = contributors.post(editor, sent.staff() + "es?lang=en", late);
        assertThat(overtaken).as("translated what is no longer there").hasStatus(409);
        assertThat(Owners.text(overtaken)).contains("Palabras de antes", "New words", "Nothing was saved");
        assertThat(write(editor, sent, "es", "Después", "Palabras nuevas")).hasStatus3xxRedirection();
        assertThat(page(sent.page() + "?lang=es")).contains("Palabras nuevas").doesNotContain("se está renovando");
    }

    @Test
    void ofSeveralStaffAtOnceOneWritesAndTheOthersKeepWhatTheyTyped() throws Exception {
        Sent sent = send(named.asking(YEAR + 2), "Wanted by all", "Words for all", false);
        List<AccountId> editors = IntStream.range(0, TOGETHER)
                .mapToObj(one -> people.holding(Role.EDITOR))
                .toList();
        List<Map<String, String>> typed = IntStream.range(0, TOGETHER)
                .mapToObj(one -> fields(editors.get(one), sent, "fr", "Titre " + one, "Texte de " + one))
                .toList();
        var barrier = new CyclicBarrier(TOGETHER);
        List<MvcTestResult> results = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<MvcTestResult>> acts = IntStream.range(0, TOGETHER)
                    .mapToObj(one -> pool.submit(() -> {
                        barrier.await();
                        return contributors.post(editors.get(one), sent.staff() + "fr?lang=en", typed.get(one));
                    }))
                    .toList();
            for (Future<MvcTestResult> act : acts) {
                results.add(act.get());
            }
        }
        assertThat(results.stream()
                        .map(result -> result.getResponse().getStatus())
                        .sorted()
                        .toList())
                .containsExactly(302, 409, 409, 409);
        for (int one = 0; one < TOGETHER; one++) {
            if (results.get(one).getResponse().getStatus() == 409) {
                assertThat(Owners.text(results.get(one)))
                        .contains("Nothing was saved", "Titre " + one, "Texte de " + one, "Version 1")
                        .contains("name=\"number\" value=\"1\"");
            }
        }
    }

    @Test
    void whatNotEverybodyMayReadIsNotTranslatedAndItsTranslationsAreGone() {
        String slug = named.asking(YEAR + 3);
        AccountId editor = people.holding(Role.EDITOR);
        Sent secret = send(slug, "Hush", "Secret words", true);
        assertThat(browser.get().uri(secret.staff() + "fr").with(people.as(editor)))
                .hasStatus(404);
        Sent sent = send(slug, "Open first", "Open words", false);
        Map<String, String> late = fields(editor, sent, "fr", "Secret plus tard", "Encore");
        assertThat(write(editor, sent, "fr", "Titre secret", "Texte secret")).hasStatus3xxRedirection();
        sql.sql("UPDATE consultation.contribution SET confidential = true WHERE process ="
                        + " (SELECT id FROM consultation.process WHERE slug = ? AND removed_at IS NULL) AND person = ?")
                .params(slug, sent.author().value())
                .update();
        assertThat(contributors.post(editor, sent.staff() + "fr", late)).hasStatus(404);
        assertThat(browser.get().uri(sent.page() + "?lang=fr")).hasStatus(404);
        assertThat(page("/api/v1/consultations/" + slug + "/contributions?size=100"))
                .doesNotContain("secret");
        assertThat(browser.get().uri(sent.staff() + "en").with(people.as(editor)))
                .hasStatus(404);
        assertThat(browser.get().uri(sent.staff() + "xx").with(people.as(editor)))
                .hasStatus(404);
        assertThat(browser.get().uri(sent.staff() + "fr").with(people.as(sent.author())))
                .as("staff only")
                .hasStatus(403);
    }

    @Test
    void answersForStaffAreNoPartOfIt() {
        Item open = AskingConsultations.item("text", Kind.TEXT, WORDS, 0);
        Item closed = AskingConsultations.item("line", Kind.TEXT, WORDS, 0);
        consultations.ask(
                YEAR + 4,
                new Questionnaire(List.of(AskingConsultations.section(
                        "all",
                        open,
                        new Item(
                                closed.key(),
                                closed.kind(),
                                closed.title(),
                                closed.help(),
                                false,
                                WORDS,
                                0,
                                List.of(),
                                true)))));
        Sent sent = send(AskingConsultations.slug(YEAR + 4), "Half open", "Open words", false);
        AccountId editor = people.holding(Role.EDITOR);
        Map<String, String> typed = fields(editor, sent, "fr", "À moitié", "Mots");
        typed.put("texts[line]", "Planted");
        assertThat(owners.page(browser, editor, sent.staff() + "fr"))
                .contains("Open words")
                .doesNotContain("texts[line]");
        assertThat(contributors.post(editor, sent.staff() + "fr", typed)).hasStatus3xxRedirection();
        assertThat(page(sent.page() + "?lang=fr")).contains("Mots").doesNotContain("Planted");
    }

    @Test
    void fiftyAskTheDatabaseAsOftenAsFive() {
        String path = "/consultations/" + named.asking(YEAR + 5);
        plant(path, 5);
        String api = "/api/v1" + path + "/contributions?size=100";
        long few =
                StatementCounts.least(() -> assertThat(browser.get().uri(api)).hasStatusOk());
        plant(path, 45);
        assertThat(page(api).split("Titre planté")).hasSizeGreaterThan(50);
        assertThat(StatementCounts.least(
                        () -> assertThat(browser.get().uri(api)).hasStatusOk()))
                .isEqualTo(few);
    }

    private void plant(String path, int many) {
        fates.sendMany(path, many);
        sql.sql(
                        "INSERT INTO consultation.translation (contribution, process, language, number, sent_at, title, texts, at, by)"
                                + " SELECT id, process, 'fr', 1, sent_at, 'Titre planté', '{}', now(), person"
                                + " FROM consultation.contribution c WHERE process ="
                                + " (SELECT id FROM consultation.process WHERE '/consultations/' || slug = ? AND removed_at IS NULL)"
                                + " ON CONFLICT DO NOTHING")
                .param(path)
                .update();
    }

    private MvcTestResult write(AccountId editor, Sent sent, String language, String title, String text) {
        return contributors.post(editor, sent.staff() + language, fields(editor, sent, language, title, text));
    }

    /** What somebody sends who has looked at the form. */
    private Map<String, String> fields(AccountId editor, Sent sent, String language, String title, String text) {
        String form = owners.page(browser, editor, sent.staff() + language);
        Map<String, String> fields = new HashMap<>(Map.of("title", title, "texts[text]", text));
        fields.put("number", hidden(form, "number"));
        fields.put("sent", hidden(form, "sent"));
        return fields;
    }

    private static String hidden(String page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }

    private String page(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return Owners.text(result);
    }
}
