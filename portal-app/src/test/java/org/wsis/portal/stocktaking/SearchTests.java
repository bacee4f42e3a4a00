package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.Stocktaking;

@PortalTest
@Tag("search")
class SearchTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Stocktaking stocktaking;

    @ParameterizedTest
    @CsvSource({
        "en, Mobile clinics for travelling nomads, travel nomad",
        "fr, Formations numériques des agricultrices sahéliennes, formation agricultrice",
        "es, Capacitaciones digitales para agricultores andinos, capacitación digital agricultor",
        "ru, Цифровые библиотеки сельских школ Алтая, цифровая библиотека школа",
        "ar, المكتبات الرقمية للمدارس الريفية, مكتبات رقمية",
        "zh, 农村科学技术教育平台, 科学",
    })
    void wordsOfAnyFormAreFoundInEveryLanguage(String language, String title, String question) {
        AccountId owner = people.person("Owner");
        AccountId editor = people.holding(Role.EDITOR);
        UUID id = owners.draft(
                browser, owner, title, language, "one two three four five six seven eight nine ten eleven");
        owners.send(browser, owner, id);
        String admin = "/admin/stocktaking/entries/" + id;
        assertThat(browser.get().uri("/search").param("q", question)).bodyText().doesNotContain(title);

        owners.post(
                browser,
                editor,
                admin + "/decision",
                Map.of("version", Owners.version(owners.page(browser, editor, admin)), "choice", "PUBLISH"));

        assertThat(Owners.text(browser.get().uri("/search").param("q", question).exchange()))
                .contains(title);
    }

    @ParameterizedTest
    @CsvSource({
        "Floating %s workshops for boatbuilders, workshop boatbuilder",
        "Ateliers %s des menuisières, atelier menuisier",
        "Мастерские %s для лодочников, мастерская лодочник",
    })
    void wordsOfAnyFormAreFoundInATitleOfAnArchiveThatNamesNoLanguage(String title, String question) {
        String word = "rare" + UUID.randomUUID().toString().substring(0, 8);
        stocktaking.archive(new ArchiveEntry(title.formatted(word), null, "KE", false, List.of("C1"), 2016, "test"));

        assertThat(Owners.text(browser.get()
                        .uri("/search")
                        .param("q", question + " " + word)
                        .exchange()))
                .contains(title.formatted(word));
    }

    @Test
    void aListRunsAsManyStatementsForThirtyEntriesAsForOne() {
        String rare = "rare" + UUID.randomUUID().toString().substring(0, 8);
        String common = "common" + UUID.randomUUID().toString().substring(0, 8);
        stocktaking.archive(new ArchiveEntry("Alone " + rare, null, "KE", false, List.of("C1"), 2016, "test"));
        for (int i = 0; i < 30; i++) {
            stocktaking.archive(new ArchiveEntry(i + " " + common, null, "KE", false, List.of("C1"), 2016, "test"));
        }
        assertThat(statements("/stocktaking?q=" + common))
                .isEqualTo(statements("/stocktaking?q=" + rare))
                .isPositive();
    }

    /** The least of some, each in a language of its own, because a list is read once while nothing changes. */
    private long statements(String address) {
        return Stream.of("ar", "es", "fr", "ru")
                .mapToLong(language -> statementsOnce(address + "&lang=" + language))
                .min()
                .orElseThrow();
    }

    private long statementsOnce(String address) {
        return StatementCounts.of(() -> assertThat(browser.get().uri(address)).hasStatusOk());
    }

    @ParameterizedTest
    @CsvSource({
        "q, '\"unclosed (quote* -+~|'",
        "q, <script>alert(1)</script>",
        "q, '*'",
        "q, '-nothing'",
        "page, minus",
        "page, 99999999999",
        "page, 400",
        "year, notayear",
        "sdg, 99",
        "country, '../../etc'",
        "sort, sideways",
    })
    void noAddressBreaksTheRegister(String parameter, String value) {
        assertThat(browser.get().uri("/stocktaking").param(parameter, value))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert");
    }

    @Test
    void aQuestionOfTheGreatestLengthIsAnswered() {
        assertThat(browser.get().uri("/search").param("q", "科".repeat(400))).hasStatusOk();
        assertThat(browser.get().uri("/search").param("q", "a b ".repeat(400))).hasStatusOk();
    }
}
