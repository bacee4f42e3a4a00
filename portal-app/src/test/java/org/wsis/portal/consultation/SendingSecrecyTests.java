package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** A confidential contribution with a secret in its title and its answers: nobody but its author and staff finds it. */
@PortalTest
class SendingSecrecyTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    AskingConsultations consultations;

    @Autowired
    Contributors contributors;

    @Autowired
    Contributions contributions;

    private final String slug = "sending-" + UUID.randomUUID().toString().substring(0, 8);
    private final String form = Contributors.form(slug);
    private final String secret = "secret" + UUID.randomUUID().toString().replace("-", "");
    private AccountId author;
    private String id = "";

    @BeforeEach
    void plant() {
        ConsultationId process = consultations.ask(slug, AskingConsultations.everyType());
        consultations.call(slug, Instant.EPOCH, Instant.parse("2290-01-01T00:00:00Z"), "TAKEN");
        author = people.person(secret + " author");
        assertThat(contributors.attach(author, slug, secret + ".txt", secret)).hasStatus3xxRedirection();
        contributors.answer(author, slug, secret + " words");
        contributors.send(author, slug, secret + " title", true);
        id = contributions.find(process, 1).orElseThrow().id().toString();
    }

    @AfterEach
    void endTheCalls() {
        consultations.end();
    }

    @Test
    void noPageFeedListOrSearchShowsIt() {
        AccountId other = people.person("Another");
        String consultation = "/consultations/" + slug;
        for (String address : List.of(
                "/",
                "/consultations",
                consultation,
                consultation + "/questions",
                consultation + "/contributions",
                consultation + "/contributions/1",
                "/api/v1/consultations/" + slug + "/contributions",
                "/search?q=" + secret,
                "/api/v1/changes",
                "/sitemap.xml",
                "/data/manifest.json",
                "/stocktaking/feed.atom?q=" + secret,
                form,
                form + "/check",
                form + "/receipt",
                form + "/files/file",
                "/account",
                "/admin/consultations/" + slug + "/questionnaire/answers/export.csv",
                "/admin/consultations/" + slug + "/questionnaire/answers/files")) {
            for (var answer : List.of(
                    browser.get().uri(address).exchange(),
                    browser.get().uri(address).with(people.as(other)).exchange())) {
                String text = Owners.text(answer);
                assertThat(answer.getResponse().getStatus()).as(address).isLessThan(500);
                assertThat(text)
                        .as(address)
                        .doesNotContain(secret + " title", secret + " words", secret + " author", secret + ".txt", id);
                if (!address.contains(secret)) {
                    assertThat(text).as(address).doesNotContain(secret);
                }
            }
        }
    }

    @Test
    void itsAuthorAndStaffReadIt() {
        assertThat(contributors.page(author, form + "/receipt")).contains(secret + " title", secret + ".txt");
        AccountId editor = people.holding(Role.EDITOR);
        String answers = "/admin/consultations/" + slug + "/questionnaire/answers";
        assertThat(owners.page(browser, editor, answers + "/export.csv")).contains(secret);
        assertThat(owners.page(browser, editor, answers + "/files")).contains(secret + ".txt");
    }
}
