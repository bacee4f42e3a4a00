package org.wsis.portal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;
import org.wsis.reference.Reference;

@PortalTest
class ProcessPagesTests {
    private static final Map<String, String> HEALTH = Map.of(
            "en", "E-health",
            "fr", "Télésanté",
            "es", "Cibersalud",
            "ar", "الصحة الإلكترونية",
            "zh", "电子卫生",
            "ru", "Электронное здравоохранение");

    @Autowired
    MockMvcTester visitor;

    @Autowired
    Reference reference;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/about",
                "/timeline",
                "/publications",
                "/action-lines",
                "/action-lines/C7-hea",
                "/action-lines/C7-hea/texts/roadmap",
                "/action-lines/C7-hea/texts/report-2018",
                "/sdgs",
                "/sdgs/3",
                "/matrix",
                "/matrix?line=C4&sdg=8",
                "/matrix?line=C4&sdg=7",
                "/matrix?version=1"
            })
    void everyPageExistsInSixLanguages(String path) {
        for (String language : HEALTH.keySet()) {
            assertThat(visitor.get().uri(path + (path.contains("?") ? "&" : "?") + "lang=" + language))
                    .as(path + " in " + language)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??")
                    .contains("<main id=\"main\"");
        }
    }

    @Test
    void aLineHasItsNameInEveryLanguage() {
        HEALTH.forEach((language, name) -> assertThat(visitor.get().uri("/action-lines/C7-hea?lang=" + language))
                .bodyText()
                .contains("<h1>" + name + "</h1>"));
    }

    @Test
    void everyLineAndGoalHasAPage() {
        reference
                .actionLines()
                .forEach(line -> assertThat(visitor.get().uri("/action-lines/" + line.code()))
                        .hasStatusOk()
                        .bodyText()
                        .contains(line.lead()));
        reference
                .sdgs()
                .forEach(goal ->
                        assertThat(visitor.get().uri("/sdgs/" + goal.number())).hasStatusOk());
    }

    @ParameterizedTest
    @CsvSource({
        "/action-lines/c7-HEA, /action-lines/C7-hea",
        "/action-lines/c1, /action-lines/C1",
        "/action-lines/C7, /action-lines#C7"
    })
    void aCodeInAnyCaseLeadsToTheOneAddress(String written, String canonical) {
        assertThat(visitor.get().uri(written)).hasStatus(301).hasRedirectedUrl(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/action-lines/C12",
                "/action-lines/<script>",
                "/action-lines/C1/texts/secret",
                "/action-lines/C1/texts/report-1999",
                "/action-lines/C1/texts/roadmap?revision=7",
                "/sdgs/0",
                "/sdgs/18",
                "/sdgs/x",
                "/matrix?version=999",
                "/matrix?line=C12&sdg=1",
                "/matrix?line=C1&sdg=18"
            })
    void whatDoesNotExistIsNotFound(String path) {
        assertThat(visitor.get().uri(path)).hasStatus(404);
    }

    @Test
    void aBadNumberIsTheReadersToCorrect() {
        assertThat(visitor.get().uri("/matrix?version=first")).hasStatus(400);
        assertThat(visitor.get().uri("/action-lines/C1/texts/roadmap?page=-5")).hasStatusOk();
    }

    @Test
    void theMatrixSaysWhereSourcesDisagreeAndWhereTheyGiveNoReason() {
        assertThat(visitor.get().uri("/matrix?line=C4&sdg=8&lang=en"))
                .bodyText()
                .contains("Only the list by goal names this link")
                .contains("The sources give no rationale for this link.")
                .contains("<caption class=\"vh\">Number of targets linked, by Action Line and goal</caption>");
        assertThat(visitor.get().uri("/matrix?line=C7-env&sdg=9&lang=en"))
                .bodyText()
                .contains("Clean and efficient infrastructure");
    }

    @Test
    void gapsAreShownAsGaps() {
        assertThat(visitor.get().uri("/publications?lang=en"))
                .bodyText()
                .contains("The archive names no publication of 2019.")
                .contains("Not available in the archive")
                .doesNotContainPattern("(?s)<main.*href=\"http.*</main>");
        assertThat(visitor.get().uri("/action-lines/C9?lang=en"))
                .bodyText()
                .contains("The source names none.")
                .contains("have not published a roadmap here yet");
    }

    @Test
    void datesAreAsExactAsTheirSource() {
        assertThat(visitor.get().uri("/timeline?lang=en"))
                .bodyText()
                .contains("<time datetime=\"1998\">1998</time>")
                .contains("<time datetime=\"2006-04\">April 2006</time>")
                .contains("10–12 December 2003")
                .contains("WSIS Flash, September 2017");
    }
}
