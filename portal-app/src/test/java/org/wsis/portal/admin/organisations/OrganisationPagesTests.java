package org.wsis.portal.admin.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.organisation.OrganisationCatalogue;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class OrganisationPagesTests {
    private final String mark = UUID.randomUUID().toString();

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationCatalogue catalogue;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void everyPageIsThereInEveryLanguage(String language) {
        var editor = people.asEditor();
        OrganisationId one = named("Page");
        OrganisationId other = named("Page other");
        String base = "/admin/organisations/" + one;
        for (String page : new String[] {
            "/admin/organisations",
            "/admin/organisations?q=pgae " + mark,
            "/admin/organisations?q=nothing-like-this-at-all",
            base,
            base + "/edit",
            base + "/addition",
            base + "/split",
            base + "/merge",
            base + "/confirmations/merge/" + other,
            base + "/confirmations/undo/" + other,
            base + "/confirmations/domain/example.org"
        }) {
            assertThat(browser.get().uri(page).param("lang", language).with(editor))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @Test
    void staffMergeAndUndoWithAReason() {
        var editor = people.asEditor();
        OrganisationId stays = named("Web stays");
        OrganisationId goes = named("Web goes");
        String merge = "/admin/organisations/" + stays + "/confirmations/merge/" + goes;
        assertThat(browser.post().uri(merge).with(editor).with(csrf()).param("reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(browser.post().uri(merge).with(editor).with(csrf()).param("reason", "The same"))
                .hasStatus3xxRedirection()
                .flash()
                .containsEntry("done", "organisations.done");
        assertThat(browser.get().uri("/admin/organisations/" + goes).with(editor))
                .hasStatus3xxRedirection();
        assertThat(browser.get().uri(merge).with(editor))
                .hasRedirectedUrl("/admin/organisations/" + stays)
                .flash()
                .containsEntry("problem", "organisations.refused.one");
        assertThat(browser.post().uri(merge).with(editor).with(csrf()).param("reason", "Once more"))
                .hasRedirectedUrl("/admin/organisations/" + stays);
        assertThat(browser.get().uri("/admin/organisations/" + stays).with(editor))
                .bodyText()
                .contains("The same", "Web goes " + mark)
                .contains("/confirmations/undo/");
        UUID act = catalogue.page(stays).orElseThrow().history().getFirst().id();
        String undo = "/admin/organisations/" + stays + "/confirmations/undo/" + act;
        assertThat(browser.post().uri(undo).with(editor).with(csrf()).param("reason", "A mistake"))
                .hasStatus3xxRedirection();
        assertThat(browser.post().uri(undo).with(editor).with(csrf()).param("reason", "Twice"))
                .hasStatus(422);
    }

    @Test
    void badInputIsSaidBesideTheField() {
        var editor = people.asEditor();
        String base = "/admin/organisations/" + named("Bad input");
        assertThat(browser.post()
                        .uri(base + "/edit")
                        .with(editor)
                        .with(csrf())
                        .param("version", "x")
                        .param("name", "Kept text")
                        .param("type", "NO_SUCH")
                        .param("country", "ZZ"))
                .hasStatus(422)
                .bodyText()
                .contains("Kept text")
                .contains("type-error");
        assertThat(browser.post()
                        .uri(base + "/edit")
                        .with(editor)
                        .with(csrf())
                        .param("version", "0")
                        .param("name", "x".repeat(301))
                        .param("reason", "r"))
                .hasStatus(422);
        assertThat(browser.post()
                        .uri(base + "/addition")
                        .with(editor)
                        .with(csrf())
                        .param("what", "domain")
                        .param("text", "<script>")
                        .param("reason", "r"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("<script>\"");
        assertThat(browser.post()
                        .uri(base + "/split")
                        .with(editor)
                        .with(csrf())
                        .param("names", "no-id")
                        .param("name", "Split")
                        .param("reason", "r"))
                .hasStatus(422);
        assertThat(browser.post()
                        .uri(base + "/edit")
                        .with(editor)
                        .with(csrf())
                        .param("version", "99")
                        .param("name", "Stale")
                        .param("reason", "r"))
                .hasStatus(409);
    }

    @Test
    void onlyStaffSeeTheRegister() {
        String page = "/admin/organisations/" + named("Staff only");
        assertThat(browser.get().uri(page).with(people.asStakeholder())).hasStatus(403);
        assertThat(browser.get().uri(page).with(people.asExpert())).hasStatus(403);
        assertThat(browser.get().uri(page).with(people.asAdministrator())).hasStatusOk();
        assertThat(browser.get()
                        .uri("/admin/organisations/" + UUID.randomUUID())
                        .with(people.asEditor()))
                .hasStatus(404);
        assertThat(browser.get().uri(page + "/confirmations/nonsense/x").with(people.asEditor()))
                .hasStatus(404);
    }

    @Test
    void everybodyGetsSuggestions() {
        named("Suggested Observatory");
        assertThat(browser.get().uri("/organisations/suggest").param("q", "sugested observatori " + mark))
                .hasStatusOk()
                .bodyText()
                .contains("<option value=\"Suggested Observatory " + mark);
        assertThat(browser.get().uri("/organisations/suggest")).hasStatusOk();
    }

    private OrganisationId named(String name) {
        return organisations.findOrRegister(name + " " + mark, null, "KE");
    }
}
