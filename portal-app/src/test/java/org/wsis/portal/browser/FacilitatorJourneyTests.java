package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.CallingCommunities;
import org.wsis.portal.consultation.CallingCommunities.Call;

/** From the call for facilitators through putting forward and handing in to the consent by the letter's link. */
@PortalTest
class FacilitatorJourneyTests {
    private static final int YEAR = 2385;

    @LocalServerPort
    int port;

    @Autowired
    MessageSource messages;

    @Autowired
    People people;

    @Autowired
    CallingCommunities calls;

    @ParameterizedTest(name = "in {0}, {1} px wide, JavaScript {2}")
    @CsvSource({"ar, 390, true", "fr, 1280, true", "en, 390, false"})
    void somebodyIsPutForwardHandedInAndAgrees(String language, int width, boolean script) {
        Call call = calls.open(YEAR + language.charAt(0) - 'a');
        String email = UUID.randomUUID() + "@example.org";
        AccountId person = people.person("Ada of the coast", email, Locale.of(language));
        try (Reader reader = new Reader(messages, language, port, width, script)) {
            reader.signedIn(people.cookie(person))
                    .open(call.path() + "?lang=" + language)
                    .follow(CallingCommunities.HERE + "/candidates");
            putForward(reader);
        }
        try (Reader reader = new Reader(messages, language, port, width, script)) {
            reader.signedIn(people.cookie(call.focal()))
                    .open(call.path() + "?lang=" + language)
                    .follow(CallingCommunities.HERE + "/names")
                    .sees("Ada of the coast");
            reader.tick("chosen", calls.candidate(email))
                    .fill("how", "By a jury")
                    .press("consultation.facilitator.hand-in.do")
                    .seesWordsOf("consultation.facilitator.receipt", "1");
        }
        try (Reader reader = new Reader(messages, language, port, width, script)) {
            reader.open(calls.link(email) + "&lang=" + language)
                    .tick("consents", "true")
                    .press("consultation.facilitator.consent.do")
                    .seesWordsOf("consultation.facilitator.covers.needed");
            reader.tick("covers", "true")
                    .press("consultation.facilitator.consent.do")
                    .seesWordsOf("consultation.facilitator.consent.agreed");
        }
        checkPages(call, email, language);
    }

    private static void putForward(Reader reader) {
        reader.fill("position", "Director")
                .fill("organisation", "Radio of the coast")
                .choose("country", "KE")
                .tick("gender", "WOMAN")
                .fill("biography", "word ".repeat(201))
                .fill("languages", "Swahili")
                .fill("why", "She listens")
                .tick("agreed", "true")
                .press("consultation.facilitator.candidate.send")
                .seesWordsOf("consultation.facilitator.biography.long", "200", "201");
        reader.fill("biography", "Twenty years of radio")
                .press("consultation.facilitator.candidate.send")
                .seesWordsOf("consultation.facilitator.put-forward.done");
    }

    /** What a stranger sees keeps the house rules and tells nobody's name. */
    private void checkPages(Call call, String email, String language) {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = HouseRules.page(context);
            for (String path : List.of(call.path(), calls.link(email))) {
                HouseRules.check(page, "http://127.0.0.1:" + port + path, language);
            }
            page.navigate("http://127.0.0.1:" + port + call.path());
            assertThat(page.content()).doesNotContain("Ada of the coast", email);
        }
    }
}
