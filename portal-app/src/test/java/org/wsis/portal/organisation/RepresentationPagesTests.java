package org.wsis.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.audit.Trail;
import org.wsis.organisation.OrganisationAct.ConfirmDomain;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representation;
import org.wsis.organisation.RepresentationState;
import org.wsis.organisation.Representatives;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;

/** A request to represent an organisation, by the pages that people and staff use. */
@PortalTest
class RepresentationPagesTests {
    private static final String HOSTILE = "<script>alert(1)</script> =1+1 ‮";

    private final String mark = UUID.randomUUID().toString();
    private final String email = "amina@" + mark + ".example";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Representatives representatives;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    Trail trail;

    private AccountId amina;
    private AccountId editor;
    private OrganisationId observatory;

    @BeforeEach
    void aPersonAndAnOrganisation() {
        amina = people.person("Amina Otieno", email, Locale.FRENCH);
        editor = people.holding(Role.EDITOR);
        observatory = organisations.findOrRegister("Observatory " + mark, null, "KE");
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() {
        representatives.of(amina).forEach(one -> representatives.leave(one.id(), amina));
    }

    @Test
    void fromTheSearchToTheAnswer() {
        String ask = "/account/organisations/" + observatory + "/request";
        assertThat(page("/account/organisations?organisation=observatori " + mark))
                .contains(ask);
        assertThat(page(ask)).contains(email, "lies in no confirmed domain");
        desk.carryOut(new ConfirmDomain(observatory, mark + ".example"), editor, "It is theirs");
        assertThat(page(ask)).contains("lies in " + mark + ".example");

        assertThat(post(amina, ask, "function", HOSTILE)).hasRedirectedUrl("/account/organisations");
        UUID request = mine().id();
        assertThat(page("/account/organisations"))
                .contains("Waits for an answer", "Answer promised by", "requests/" + request + "/end")
                .doesNotContain("<script>alert");
        assertThat(page("/account")).contains("Observatory " + mark, "Waits for an answer");

        String decide = "/admin/organisations/requests/" + request;
        assertThat(page(editor, decide))
                .contains("Amina Otieno", email, "lies in " + mark + ".example", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(post(editor, decide + "/decision", "decision", "ACCEPT", "reason", "Votre bureau l’a confirmé"))
                .hasRedirectedUrl("/admin/queue");

        assertThat(mine().state()).isEqualTo(RepresentationState.APPROVED);
        WrittenLetters.Letter letter = WrittenLetters.to(email).getFirst();
        assertThat(letter.kind()).isEqualTo("organisation.letter.approved");
        assertThat(letter.locale()).isEqualTo("fr");
        assertThat(letter.body()).contains("Observatory " + mark, "Votre bureau l’a confirmé");
        assertThat(page("/account/organisations")).contains("Represents the organization", "Votre bureau");
        assertThat(acts(request))
                .containsExactly("organisation.representation.approved", "organisation.representation.requested");
    }

    @Test
    void theQueueHasItWithItsAge() {
        post(amina, "/account/organisations/" + observatory + "/request", "function", "Officer");
        assertThat(representatives.waiting()).isPositive();
        assertThat(representatives.oldest(10_000))
                .extracting(Representation::id)
                .contains(mine().id());
        assertThat(page(editor, "/admin/queue")).contains("Organizations");
    }

    @ParameterizedTest
    @CsvSource({"DECLINE, ACCEPT, DECLINED", "ACCEPT, DECLINE, APPROVED"})
    void theLaterOfTwoDecisionsIsToldSo(String first, String second, RepresentationState kept) {
        post(amina, "/account/organisations/" + observatory + "/request", "function", "Officer");
        String decision = "/admin/organisations/requests/" + mine().id() + "/decision";
        post(editor, decision, "decision", first, "reason", "The office told us");
        assertThat(post(people.holding(Role.EDITOR), decision, "decision", second, "reason", "Fine"))
                .flash()
                .containsEntry("problem", "organisations.refused.decided");
        assertThat(mine().state()).isEqualTo(kept);
        assertThat(WrittenLetters.to(email)).hasSize(1);
    }

    @Test
    void aDecisionNeedsAChoiceAndAReason() {
        post(amina, "/account/organisations/" + observatory + "/request", "function", "Officer");
        String decision = "/admin/organisations/requests/" + mine().id() + "/decision";
        assertThat(post(editor, decision, "decision", "PERHAPS", "reason", "Kept words"))
                .hasStatus(422)
                .bodyText()
                .contains("decision-error", "Kept words");
        assertThat(post(editor, decision, "reason", "x".repeat(1001)))
                .hasStatus(422)
                .bodyText()
                .contains("decision-error", "reason-error");
        assertThat(post(editor, decision, "decision", "ACCEPT", "reason", " ")).hasStatus(422);
        assertThat(mine().state()).isEqualTo(RepresentationState.REQUESTED);
    }

    @Test
    void aRequestIsWithdrawnByItsOwnerOnly() {
        post(amina, "/account/organisations/" + observatory + "/request", "function", "Officer");
        String end = "/account/organisations/requests/" + mine().id() + "/end";
        AccountId other = people.person("Other");
        assertThat(browser.get().uri(end).with(people.as(other))).hasStatus(404);
        assertThat(post(other, end)).hasStatus(404);
        assertThat(page(end)).contains("Observatory " + mark);
        assertThat(post(amina, end)).hasRedirectedUrl("/account/organisations");
        assertThat(post(amina, end)).hasStatus(404);
        assertThat(mine().state()).isEqualTo(RepresentationState.WITHDRAWN);
        assertThat(acts(mine().id())).contains("organisation.representation.withdrawn");
    }

    @Test
    void staffEndARepresentationAndThePersonIsTold() {
        post(amina, "/account/organisations/" + observatory + "/request", "function", "Officer");
        UUID id = mine().id();
        post(editor, "/admin/organisations/requests/" + id + "/decision", "decision", "ACCEPT", "reason", "Known");
        String register = "/admin/organisations/" + observatory;
        assertThat(page(editor, register)).contains("Amina Otieno", "Officer", "/confirmations/end/" + id);
        assertThat(post(editor, register + "/confirmations/end/" + id, "reason", "She has left"))
                .hasRedirectedUrl(register);
        assertThat(mine().state()).isEqualTo(RepresentationState.ENDED);
        assertThat(WrittenLetters.to(email).getFirst().kind()).isEqualTo("organisation.letter.ended");
    }

    @Test
    void whatCannotBeIsRefused() {
        String ask = "/account/organisations/" + observatory + "/request";
        assertThat(post(amina, ask, "function", " ")).hasStatusOk().bodyText().contains("function-error");
        assertThat(post(amina, ask, "function", "x".repeat(201)))
                .hasStatusOk()
                .bodyText()
                .contains("function-error", "x".repeat(201));
        assertThat(browser.get()
                        .uri("/account/organisations?organisation={name}", "x".repeat(301))
                        .with(people.as(amina)))
                .hasStatusOk()
                .bodyText()
                .contains("organisation-error");
        assertThat(representatives.of(amina)).isEmpty();
        String unknown = "/account/organisations/" + UUID.randomUUID() + "/request";
        assertThat(browser.get().uri(unknown).with(people.as(amina))).hasStatus(404);
        assertThat(post(amina, unknown, "function", "Officer")).hasStatus(404);
        assertThat(browser.get().uri("/admin/organisations/requests/none").with(people.as(editor)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void everyPageIsThereInEveryLanguage(String language) {
        post(amina, "/account/organisations/" + observatory + "/request", "function", "Officer");
        UUID id = mine().id();
        for (String path : List.of(
                "/account/organisations",
                "/account/organisations?organisation=observatory " + mark,
                "/account/organisations?organisation=nothing-like-this-at-all",
                "/account/organisations/" + observatory + "/request",
                "/account/organisations/requests/" + id + "/end")) {
            assertThat(browser.get().uri(path).param("lang", language).with(people.as(amina)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
        assertThat(browser.get()
                        .uri("/admin/organisations/requests/" + id)
                        .param("lang", language)
                        .with(people.as(editor)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    private Representation mine() {
        return representatives.of(amina).getFirst();
    }

    private String page(String path) {
        return page(amina, path);
    }

    private String page(AccountId person, String path) {
        MvcTestResult result = browser.get().uri(path).with(people.as(person)).exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult post(AccountId person, String path, String... fields) {
        var request = browser.post().uri(path).with(people.as(person)).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private List<String> acts(UUID request) {
        return trail
                .find(
                        new Trail.Filter(null, null, "organisation.representation", request.toString(), null, null),
                        0,
                        10)
                .stream()
                .map(Trail.Entry::act)
                .toList();
    }
}
