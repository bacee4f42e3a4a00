package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Limit;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Before something is sent, its author sees what was said already, and can send it anyway. */
@PortalTest
class SimilarTests {
    private static final int YEAR = 2758;
    private static final String ABOUT = "Community radio stations teach farmers on remote islands";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Contributors contributors;

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

    private void send(String slug, String title, String text, boolean confidential) {
        AccountId author = people.person("Author");
        contributors.answer(author, slug, text);
        contributors.send(author, slug, title, confidential);
    }

    @Test
    void whatSaysTheSameIsShownOnTheSheetAndTheCheckAndCanBeSentAnyway() {
        String slug = asking(YEAR, 20);
        String path = "/consultations/" + slug;
        send(slug, "Radio for islands", ABOUT + " every week", false);
        send(slug, "Banking by telephone", "Women open accounts without travel to town branches", false);
        UUID theme = fates.addTheme(path, "Radio stations of remote islands", false);
        AccountId author = people.person("Late author");
        String form = Contributors.form(slug);
        assertThat(owners.page(browser, author, form + "?lang=en")).doesNotContain("Radio for islands");
        contributors.answer(author, slug, "Farmers learn when community radio stations teach on islands");
        for (String address : List.of(form, form + "/check")) {
            assertThat(owners.page(browser, author, address + "?lang=en"))
                    .as(address)
                    .contains("This may have been said already", "Radio for islands", path + "/contributions/1")
                    .contains("Radio stations of remote islands", path + "/themes/" + theme)
                    .doesNotContain("Banking by telephone");
        }
        contributors.send(author, slug, "Said again", false);
        assertThat(owners.page(browser, author, form + "/receipt")).doesNotContain("Radio for islands");
    }

    @Test
    void neitherTheirOwnNorWhatNotEverybodyMayReadIsShown() {
        String slug = asking(YEAR + 1, 20);
        String path = "/consultations/" + slug;
        send(slug, "Confidential secret", ABOUT, true);
        send(slug, "Hidden secret", ABOUT, false);
        send(slug, "Withdrawn secret", ABOUT, false);
        send(slug, "Turned confidential secret", ABOUT, false);
        send(slug, "Plain to see", ABOUT, false);
        change(
                "hidden_at = now(), hidden_reason = 'OTHER', hidden_words = 'Planted'",
                "handling",
                "contribution",
                path,
                2);
        change("withdrawn_at = now()", "contribution", "id", path, 3);
        fates.sendAgain(path, 4, true);
        AccountId author = people.person("Own author");
        contributors.answer(author, slug, ABOUT);
        contributors.send(author, slug, "Own secret", false);
        assertThat(contributors.post(author, Contributors.form(slug) + "/receipt/reopening", Map.of()))
                .hasStatus3xxRedirection();
        for (String address : List.of("", "/check", "/similar?title=secret")) {
            assertThat(similar(author, Contributors.form(slug) + address))
                    .as(address)
                    .contains("Plain to see")
                    .doesNotContain("secret</bdi>");
        }
        assertThat(sql.sql("SELECT count(*) FROM consultation.likeness l JOIN consultation.contribution c ON c.id ="
                                + " l.contribution JOIN consultation.process p ON p.id = c.process"
                                + " WHERE c.confidential AND p.slug = ? AND p.removed_at IS NULL")
                        .param(slug)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** The part of the page about what resembles the answers. */
    private String similar(AccountId author, String address) {
        String page = owners.page(browser, author, address);
        int from = page.indexOf("id=\"similar\"");
        return from < 0 ? "" : page.substring(from, page.indexOf("</section>", from));
    }

    private void change(String what, String table, String key, String path, int number) {
        sql.sql("UPDATE consultation." + table + " SET " + what + " WHERE " + key + " = ?")
                .param(fates.contribution(path, number))
                .update();
    }

    @Test
    void aTitleIsEnoughInEveryLanguage() {
        String slug = asking(YEAR + 2, 20);
        send(slug, "Réseaux ruraux et écoles", "Alpha", false);
        send(slug, "农村宽带网络建设", "Beta", false);
        send(slug, "Цифровая грамотность пожилых людей", "Gamma", false);
        send(slug, "النفاذ إلى الشبكات في القرى", "Delta", false);
        AccountId author = people.person("Author in six languages");
        String form = Contributors.form(slug) + "/similar?title=";
        assertThat(similar(author, form + "reseaux ruraux"))
                .contains("Réseaux ruraux et écoles")
                .doesNotContain("农村");
        assertThat(similar(author, form + "宽带网络建设")).contains("农村宽带网络建设").doesNotContain("Réseaux");
        assertThat(similar(author, form + "Грамотность пожилых")).contains("Цифровая грамотность");
        assertThat(similar(author, form + "الشبكات في القرى")).contains("النفاذ");
        assertThat(similar(author, form)).isEmpty();
        assertThat(browser.get().uri(form + "x")).as("nobody is signed in").hasStatus3xxRedirection();
    }

    @Test
    void fiveAtMostAndFiftyAskTheDatabaseAsOftenAsFive() {
        String slug = asking(YEAR + 3, 20);
        String path = "/consultations/" + slug;
        plant(path, 5);
        AccountId author = people.person("Counting author");
        contributors.answer(author, slug, ABOUT);
        String check = Contributors.form(slug) + "/check";
        long few = statements(author, check);
        plant(path, 45);
        assertThat(similar(author, check).split("<li>")).hasSize(1 + 5);
        assertThat(statements(author, check)).isEqualTo(few);
    }

    private void plant(String path, int many) {
        for (int one = 0; one < many; one++) {
            fates.send(path, people.person("Planted"), "Planted", ABOUT, false);
        }
    }

    private long statements(AccountId author, String address) {
        return StatementCounts.least(() ->
                assertThat(browser.get().uri(address).with(people.as(author))).hasStatusOk());
    }

    /** Asks for a text of so many words. */
    private String asking(int year, int words) {
        consultations.ask(
                year,
                new Questionnaire(List.of(AskingConsultations.section(
                        "all",
                        AskingConsultations.item("text", Kind.TEXT, new Limit(0, words, Limit.Unit.WORDS), 0)))));
        return AskingConsultations.slug(year);
    }
}
