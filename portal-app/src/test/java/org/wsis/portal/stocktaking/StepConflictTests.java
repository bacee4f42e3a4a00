package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

/** Two people, or one with two pages, write the same step at once. */
@PortalTest
class StepConflictTests {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    private AccountId owner;
    private UUID entry;
    private String step;

    @BeforeEach
    void aDraft() {
        owner = people.person("Owner " + mark);
        entry = owners.draft(browser, owner, "First " + mark);
        step = "/stocktaking/submit/" + entry + "/activity";
    }

    @Test
    void theLaterOneSeesBothTextsAndLosesNothing() {
        String seen = version(page());
        assertThat(save("Earlier " + mark, seen)).hasStatus3xxRedirection();

        MvcTestResult late = save("Later " + mark, seen);

        assertThat(late).hasStatus(409);
        String both = Owners.text(late);
        assertThat(both)
                .contains("Not saved: somebody saved this step while you wrote", "Owner " + mark)
                .contains("data-th=\"Saved meanwhile\"")
                .contains("value=\"Later " + mark + "\"")
                .doesNotContain("data-autosave");
        assertThat(both.split("Earlier " + mark, -1)).hasSize(2);
        assertThat(page()).contains("value=\"Earlier " + mark + "\"");

        assertThat(save("Put together " + mark, version(both))).hasStatus3xxRedirection();
        assertThat(page()).contains("value=\"Put together " + mark + "\"");
    }

    @Test
    void differentStepsAndTheSameWordsAreNoConflict() {
        String seen = version(page());
        String who = "/stocktaking/submit/" + entry + "/who";
        String seenThere = version(owners.page(browser, owner, who));
        assertThat(save("The same " + mark, seen)).hasStatus3xxRedirection();
        assertThat(save("The same " + mark, seen)).hasStatus3xxRedirection();
        assertThat(owners.post(
                        browser, owner, who, Map.of("organisation", "Another", "country", "KE", "version", seenThere)))
                .hasStatus3xxRedirection();
    }

    @Test
    void aFormThatCameBackWithAnErrorStillKnowsWhatItSaw() {
        String seen = version(page());
        save("Earlier " + mark, seen);
        MvcTestResult wrong = save("x".repeat(300), seen);
        assertThat(version(Owners.text(wrong))).isEqualTo(seen);
    }

    @Test
    void autosaveGetsTheNewVersionAndIsRefusedWithAnOldOne() {
        String seen = version(page());
        MvcTestResult saved = autosave("Typed " + mark, seen);
        assertThat(saved).hasStatus(204);
        String next = String.valueOf(saved.getResponse().getHeader("X-Form-Version"));
        assertThat(next).isEqualTo(version(page()));
        assertThat(autosave("Typed on " + mark, next)).hasStatus(204);
        assertThat(autosave("Typed elsewhere " + mark, seen)).hasStatus(409);
        assertThat(page()).contains("Typed on " + mark);
    }

    private String page() {
        return owners.page(browser, owner, step);
    }

    private MvcTestResult save(String title, String seen) {
        return owners.post(browser, owner, step, fields(title, seen));
    }

    private MvcTestResult autosave(String title, String seen) {
        var request = browser.post()
                .uri(step)
                .header("X-Autosave", "true")
                .with(people.as(owner))
                .with(csrf());
        fields(title, seen).forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> fields(String title, String seen) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("title", title, "kind", "PROJECT", "language", "en"));
        fields.put("version", seen);
        return fields;
    }

    private static String version(String page) {
        var found = java.util.regex.Pattern.compile("name=\"version\" value=\"([0-9a-f]{16})\"")
                .matcher(page);
        assertThat(found.find()).as("the version that the form carries").isTrue();
        return found.group(1);
    }
}
