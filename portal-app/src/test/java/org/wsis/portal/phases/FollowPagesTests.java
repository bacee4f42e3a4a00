package org.wsis.portal.phases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.account.Visit;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.schedule.Following;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.Planning;

/** Following the dates of a process, by the pages that people use. */
@PortalTest
class FollowPagesTests {
    private static final String PROCESS = "hltf";

    private final String email = UUID.randomUUID() + "@example.org";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Following following;

    @Autowired
    Planning planning;

    private AccountId amina;

    @BeforeEach
    void aPerson() {
        amina = people.person("Amina Otieno", email, Locale.ENGLISH);
    }

    @Test
    void aVisitorIsLedToSignInAndBackToTheVeryPlace() throws Exception {
        String place = "/timeline/phases?process=prizes&edition=2018";
        String link = "/account/following/prizes?shown=prizes&amp;edition=2018";
        Visit visit = new Visit(browser);
        assertThat(visit.text(place)).contains(link).doesNotContain("action=\"/account/following");
        assertThat(visit.get(link.replace("&amp;", "&"))).hasRedirectedUrl("/login");
        MvcTestResult signedIn = visit.post("/login", Map.of("email", email, "password", People.PASSWORD));
        String next = Objects.requireNonNull(signedIn.getResponse().getRedirectedUrl());
        assertThat(next).isEqualTo(link.replace("&amp;", "&"));
        assertThat(visit.get(next)).hasRedirectedUrl(place + "#follow-prizes");
        assertThat(following.of(amina)).as("nothing is followed by a link").isEmpty();
        assertThat(visit.text(place)).contains("action=\"/account/following/prizes\"", "id=\"follow-prizes\"");
    }

    @Test
    void aPersonFollowsAndStopsFromTheDatesAndFromTheAccount() throws Exception {
        assertThat(post("/account/following/" + PROCESS)).hasRedirectedUrl("/timeline/phases#follow-" + PROCESS);
        assertThat(page("/timeline/phases"))
                .contains("/account/following/" + PROCESS + "/end", "You follow them")
                .contains("action=\"/account/following/forum\"");
        assertThat(page("/account")).contains("High-Level Track Facilitators", PROCESS + "/end");
        assertThat(page("/account/data")).contains("followed-dates", PROCESS);
        assertThat(post("/account/following/" + PROCESS + "/end", "from", "account"))
                .hasRedirectedUrl("/account#following");
        assertThat(following.of(amina)).isEmpty();
        assertThat(page("/account")).contains("You follow no dates");
    }

    @ParameterizedTest
    @CsvSource({
        "prizes, 2018, /timeline/phases?process=prizes&edition=2018#follow-forum",
        "kitchen, 2018, /timeline/phases#follow-forum",
        "prizes, ../../etc, /timeline/phases#follow-forum",
        "//evil.example, //evil.example, /timeline/phases#follow-forum"
    })
    void theWayBackStaysOnThePortal(String shown, String edition, String place) {
        assertThat(post("/account/following/forum", "shown", shown, "edition", edition))
                .hasRedirectedUrl(place);
        following.stop(amina, "forum");
    }

    @Test
    void whatIsNoProcessIsNotFound() {
        assertThat(post("/account/following/kitchen")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/account/following/kitchen/end")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/account/following/kitchen").with(people.as(amina)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theLinkOfALetterOpensAPageWithAButton() throws Exception {
        following.follow(amina, PROCESS);
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        PhaseId phase = planning.create(
                        new NewPhase(PROCESS, "t-" + email.substring(0, 8), "one", null, "One", until(1)), staff)
                .orElseThrow();
        planning.amend(phase, 0, until(14), "More time", staff);
        assertThat(page(staff, "/admin/phases/" + phase))
                .contains("People who follow these dates", "Letters by language");
        planning.tell(phase, 1, staff);
        String link = Objects.requireNonNull(WrittenLetters.to(email).getFirst().stopPath());

        Visit anywhere = new Visit(browser);
        assertThat(anywhere.text(link)).contains("High-Level Track Facilitators", "Stop these letters");
        assertThat(following.of(amina)).as("after the page alone").containsExactly(PROCESS);
        Map<String, String> form = Map.of("token", link.replaceFirst(".*token=", ""));
        assertThat(anywhere.post("/timeline/following", form)).hasRedirectedUrl("/timeline/phases");
        assertThat(anywhere.text("/timeline/phases")).contains("You will get no more letters");
        assertThat(following.of(amina)).isEmpty();
        assertThat(anywhere.text(link)).contains("stopped already");
        assertThat(anywhere.post("/timeline/following", form)).hasStatus(HttpStatus.FOUND);
        assertThat(anywhere.text("/timeline/phases")).contains("stopped already");
    }

    @Test
    void aMailProgramStopsLettersInOneClickWithoutASession() {
        following.follow(amina, PROCESS);
        String stop = stopLink();
        assertThat(click("/timeline/following?token=planted")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri(stop + "&List-Unsubscribe=One-Click")).hasStatusOk();
        assertThat(browser.post().uri(stop)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(following.of(amina)).containsExactly(PROCESS);
        assertThat(click(stop)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(following.of(amina)).isEmpty();
        assertThat(click("/prizes/reminders?token=planted"))
                .hasStatus(HttpStatus.FOUND)
                .flash()
                .containsEntry("problem", "prizes.reminder.over");
    }

    private MvcTestResult click(String stop) {
        return browser.post().uri(stop).param("List-Unsubscribe", "One-Click").exchange();
    }

    /** Of a letter about a phase that is moved. */
    private String stopLink() {
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        PhaseId phase = planning.create(
                        new NewPhase(PROCESS, "t-" + email.substring(0, 8), "one", null, "One", until(1)), staff)
                .orElseThrow();
        planning.amend(phase, 0, until(14), "More time", staff);
        planning.tell(phase, 1, staff);
        return Objects.requireNonNull(WrittenLetters.to(email).getFirst().stopPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void everyPageIsThereInEveryLanguage(String language) {
        for (String path : new String[] {"/timeline/following", "/timeline/phases", "/account"}) {
            assertThat(browser.get().uri(path).param("lang", language).with(people.as(amina)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    private String page(String path) throws Exception {
        return page(amina, path);
    }

    private String page(AccountId person, String path) throws Exception {
        MvcTestResult result = browser.get().uri(path).with(people.as(person)).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(people.as(amina)).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private static PhaseDates until(int day) {
        return PhaseDates.announced(LocalDate.of(2034, 1, 1), LocalDate.of(2034, 3, day), null, null);
    }
}
