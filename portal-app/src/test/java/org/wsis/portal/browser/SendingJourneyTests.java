package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.AskingConsultations;

/** Answer, save, leave, come back, read through, send, and hold the receipt. */
@PortalTest
class SendingJourneyTests {
    @LocalServerPort
    int port;

    @Autowired
    MessageSource messages;

    @Autowired
    People people;

    @Autowired
    AskingConsultations consultations;

    @Autowired
    Contributions contributions;

    @AfterEach
    void endTheCalls() {
        consultations.end();
    }

    @ParameterizedTest(name = "in {0}, {1} px wide, JavaScript {2}")
    @CsvSource({"fr, 1280, true", "ar, 390, true", "en, 1280, false"})
    void aContributionIsSent(String language, int width, boolean script) {
        String slug = "sending-" + UUID.randomUUID().toString().substring(0, 8);
        ConsultationId process = consultations.ask(slug, AskingConsultations.everyType());
        consultations.call(slug, Instant.EPOCH, Instant.parse("2290-01-01T00:00:00Z"), "TAKEN");
        AccountId person = people.person("Wanjiru Otieno");
        String title = "A title " + UUID.randomUUID();
        String form = "/consultations/" + slug + "/contribute";
        try (Reader reader = new Reader(messages, language, port, width, script).signedIn(people.cookie(person))) {
            reader.open("/consultations/" + slug).follow("/contribute");
            reader.fill("said[text]", "Shorter days please").press("consultation.answer.stay");
            reader.open("/").open("/consultations/" + slug).follow("/contribute");
            assertThat(reader.page().locator("[name='said[text]']").inputValue())
                    .isEqualTo("Shorter days please");
            reader.fill("said[line]", "A line")
                    .press("consultation.answer.to-check")
                    .isAt("/check");
            reader.sees("Shorter days please");
            if (script) {
                assertThat(reader.page()
                                .evaluate(
                                        "Object.keys(localStorage).filter(key => key.includes('/contribute')).length"))
                        .as("what was stored is not kept on the device")
                        .isEqualTo(0);
            }
            reader.fill("title", title)
                    .tick("confidential", "false")
                    .picture("check-" + language + "-" + width + "-" + script)
                    .press("consultation.sending.send")
                    .isAt("/receipt");
            reader.sees(title)
                    .seesWordsOf("consultation.sending.receipt.lead")
                    .picture("receipt-" + language + "-" + width + "-" + script);
            reader.press("consultation.sending.reopening").isAt(form);
            reader.seesWordsOf("consultation.sending.reopened.about", "1");
        }
        assertThat(contributions.find(process, 1).orElseThrow().title()).isEqualTo(title);
    }
}
