package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class NationalTests {
    private static final String PAGE = "/stocktaking/national";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Test
    void aFocalPointSeesWhatComesFromTheirCountryAndItsFateButNoContact() {
        AccountId tuvalu = people.person("Tuvalu’s focal point", new Grant(Role.NATIONAL_FOCAL_POINT, "TV"));
        AccountId owner = people.person("Owner");
        String title = "Tea prices by radio " + UUID.randomUUID();
        UUID id = owners.draft(browser, owner, title);
        owners.save(
                browser,
                owner,
                id,
                "who",
                Map.of(
                        "organisation", "Coast Radio Network",
                        "stakeholderType", "CIVIL_SOCIETY",
                        "country", "TV",
                        "scope", "NATIONAL",
                        "contactName", "Secret Person",
                        "contactEmail", "secret.person@example.org"));
        assertThat(owners.page(browser, tuvalu, PAGE)).as("a draft").doesNotContain(title);

        owners.send(browser, owner, id);

        assertThat(owners.page(browser, tuvalu, PAGE))
                .contains(title, "Coast Radio Network", "Tuvalu")
                .doesNotContain("Secret Person", "secret.person", id.toString());
        assertThat(owners.page(browser, tuvalu, PAGE + "?state=PUBLISHED")).doesNotContain(title);
        assertThat(owners.page(browser, tuvalu, PAGE + "?state=nonsense&page=x&country=FR"))
                .contains(title);

        AccountId editor = people.holding(Role.EDITOR);
        String review = "/admin/stocktaking/entries/" + id;
        owners.post(
                browser,
                editor,
                review + "/decision",
                Map.of("version", Owners.version(owners.page(browser, editor, review)), "choice", "PUBLISH"));

        assertThat(owners.page(browser, tuvalu, PAGE + "?state=PUBLISHED"))
                .contains(title, "/stocktaking/entries/" + id);
    }

    @Test
    void theListIsSiftedByFateLineAndTime() {
        AccountId palau = people.person("Palau’s focal point", new Grant(Role.NATIONAL_FOCAL_POINT, "PW"));
        StoredEntries.insert(
                "RETURNED", Map.of("title", "Came back", "country", "PW", "action_lines", new String[] {"C2"}));
        StoredEntries.insert(
                "DECLINED", Map.of("title", "Not taken", "country", "PW", "action_lines", new String[] {"C3"}));
        assertThat(owners.page(browser, palau, PAGE)).contains("Came back", "Not taken", "C2 Infrastructure (1)");
        assertThat(owners.page(browser, palau, PAGE + "?state=RETURNED"))
                .contains("Came back", "href=\"/stocktaking/national\"")
                .doesNotContain("Not taken");
        assertThat(owners.page(browser, palau, PAGE + "?actionLine=C3&state=DECLINED&state=RETURNED"))
                .contains("Not taken", "href=\"/stocktaking/national?state=DECLINED&amp;state=RETURNED\"")
                .doesNotContain("Came back");
        assertThat(owners.page(browser, palau, PAGE + "?since=2999-01-01"))
                .contains("Nothing from this country fits these filters", "Handed in since 1 January 2999")
                .doesNotContain("Came back");
    }

    @Test
    void forOthersThePageDoesNotExist() {
        AccountId france = people.person("France’s focal point", new Grant(Role.NATIONAL_FOCAL_POINT, "FR"));
        AccountId owner = people.person("Owner");
        String title = "Only for Kenya " + UUID.randomUUID();
        owners.send(browser, owner, owners.draft(browser, owner, title));
        assertThat(owners.page(browser, france, PAGE)).contains("France").doesNotContain(title);
        assertThat(owners.page(browser, france, PAGE + "?country=KE")).doesNotContain(title);
        assertThat(browser.get().uri(PAGE).with(people.asEditor())).hasStatus(404);
        assertThat(browser.get().uri(PAGE).with(people.asStakeholder())).hasStatus(404);
        assertThat(browser.get().uri(PAGE)).hasStatus3xxRedirection();
    }
}
