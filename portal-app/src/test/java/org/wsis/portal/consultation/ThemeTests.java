package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Themes are added once, and go only if nothing was ever a part of them. */
@PortalTest
class ThemeTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    FateConsultations consultations;

    @Autowired
    JdbcClient sql;

    private String path;
    private AccountId editor;

    @BeforeEach
    void aConsultation() {
        path = consultations.begin(FateConsultations.slug());
        editor = people.holding(Role.EDITOR);
    }

    @Test
    void aSecondClickAddsNothing() {
        UUID fresh = UUID.randomUUID();
        assertThat(add(fresh, "Only once")).hasStatus3xxRedirection();
        assertThat(add(fresh, "Only once")).hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, "/admin" + path + "/themes/new"))
                .contains("name=\"fresh\"");
        MvcTestResult other = add(fresh, "Another one");
        assertThat(other).hasStatus(409);
        assertThat(Owners.text(other)).contains("Another one");
        assertThat(sql.sql("SELECT count(*) FROM consultation.theme t JOIN consultation.process p ON p.id = t.process"
                                + " WHERE p.slug = ?")
                        .param(path.substring(path.lastIndexOf('/') + 1))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private MvcTestResult add(UUID fresh, String title) {
        return owners.post(
                browser,
                editor,
                "/admin" + path + "/themes",
                Map.of("place", "1", "version", "0", "fresh", fresh.toString(), "words[2].title", title));
    }

    @Test
    void onlyAThemeOfWhichNothingWasAPartIsRemoved() {
        UUID unused = consultations.addTheme(path, "Unused", false);
        UUID used = consultations.addTheme(path, "Used", false);
        consultations.sendMany(path, 1);
        consultations.placeAll(path, used);
        String themes = "/admin" + path + "/themes/";
        assertThat(owners.page(browser, editor, themes + used)).doesNotContain("/removal");
        assertThat(owners.page(browser, editor, themes + unused)).contains("/removal");
        assertThat(owners.post(browser, editor, themes + unused + "/removal", Map.of("version", "7")))
                .hasRedirectedUrl(themes + unused);
        assertThat(owners.post(browser, editor, themes + unused + "/removal", Map.of("version", "0")))
                .hasRedirectedUrl("/admin" + path + "/themes");
        assertThat(owners.post(browser, editor, themes + used + "/removal", Map.of("version", "0")))
                .hasRedirectedUrl(themes + used);
        assertThat(owners.page(browser, editor, "/admin" + path + "/themes"))
                .contains(">Used<")
                .doesNotContain("Unused");
    }

    @Test
    void nothingJoinsTwoConsultations() {
        consultations.sendMany(path, 1);
        String elsewhere = consultations.begin(FateConsultations.slug());
        UUID theme = consultations.addTheme(elsewhere, "Elsewhere", false);
        assertThatThrownBy(() -> sql.sql(
                                "INSERT INTO consultation.theme_contribution (process, theme, contribution, placed_at, placed_by)"
                                        + " SELECT process, ?, id, now(), id FROM consultation.contribution WHERE id = ?")
                        .params(theme, consultations.contribution(path, 1))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatWasSentIsExportedAsSentAlsoWhenTheAccountIsGone() {
        consultations.sendMany(path, 1);
        consultations.send(path, people.person("Secretive"), "Kept", "Kept words", true);
        sql.sql("UPDATE consultation.contribution SET withdrawn_at = now() WHERE id = ?")
                .param(consultations.contribution(path, 2))
                .update();
        assertThat(owners.page(browser, editor, "/admin" + path + "/questionnaire/answers/export.csv?lang=en"))
                .containsPattern(",1,Sent,No,No,.*One of many")
                .containsPattern(",2,Withdrawn,Yes,No,.*Kept words");
    }
}
