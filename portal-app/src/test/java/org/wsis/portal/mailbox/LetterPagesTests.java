package org.wsis.portal.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.mail.LetterLine;
import org.wsis.mail.LetterState;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.mail.Outbox;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;

@PortalTest
class LetterPagesTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Letters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void staffFindALetterButNotItsSecrets() {
        UUID letter = queued("staff-look@pages.example");

        assertThat(browser.get()
                        .uri("/admin/letters?recipient=staff-look&state=QUEUED")
                        .with(people.asEditor()))
                .hasStatusOk()
                .bodyText()
                .contains("staff-look@pages.example", "/admin/letters/" + letter);
        assertThat(browser.get().uri("/admin/letters/" + letter).with(people.asEditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Dear &lt;b&gt;Amina&lt;/b&gt;", "/here?token=…")
                .doesNotContain("token=secret");
    }

    @Test
    void aLetterThatWasGivenUpIsTriedAgain() throws Exception {
        UUID letter = queued("again@pages.example");
        giveUp(letter);

        assertThat(browser.post()
                        .uri("/admin/letters/" + letter + "/attempts")
                        .with(people.asEditor())
                        .with(csrf()))
                .hasRedirectedUrl("/admin/letters/" + letter);

        assertThat(outbox.find(letter).orElseThrow().state()).isEqualTo(LetterState.QUEUED);
    }

    @Test
    void oddParametersChangeNothing() {
        for (String query : List.of("state=%27%3B--", "page=-3", "page=99999999", "recipient=%25_%5C")) {
            assertThat(browser.get()
                            .uri(java.net.URI.create("/admin/letters?" + query))
                            .with(people.asEditor()))
                    .hasStatusOk();
        }
        assertThat(browser.get().uri("/admin/letters?page=x").with(people.asEditor()))
                .hasStatus(400);
    }

    @Test
    void theMailboxIsShutWhenTheDatabaseIsNotEmbedded() {
        assertThat(browser.get().uri("/mailbox")).hasStatus(404);
    }

    private UUID queued(String recipient) {
        var letter = new NewLetter(
                recipient, Locale.ENGLISH, "lettertests.plain", List.of("Solar", "<b>Amina</b>"), "/here?token=secret");
        transaction.executeWithoutResult(status -> letters.queue(letter));
        return outbox.letters(null, recipient, 1, 10).stream()
                .map(LetterLine::id)
                .findFirst()
                .orElseThrow();
    }

    private static void giveUp(UUID letter) throws Exception {
        try (var connection = TestDatabase.asApplication();
                var update = connection.prepareStatement(
                        "UPDATE mail.letter SET state = 'GIVEN_UP', due_at = NULL, last_error = 'x' WHERE id = ?")) {
            update.setObject(1, letter);
            update.executeUpdate();
        }
    }
}
