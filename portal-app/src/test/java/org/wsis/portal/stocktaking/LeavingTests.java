package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class LeavingTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Members members;

    @Autowired
    JdbcClient sql;

    @Test
    void withAnAccountGoItsDraftsAndThePersonButNotWhatIsPublished() {
        AccountId owner = people.person("Leaver", UUID.randomUUID() + "@example.org", Locale.ENGLISH);
        AccountId editor = people.holding(Role.EDITOR);
        UUID draft = owners.draft(browser, owner, "A draft that goes");
        UUID waiting = owners.draft(browser, owner, "An entry that waits");
        owners.send(browser, owner, waiting);
        UUID published = owners.draft(browser, owner, "An entry that stays");
        owners.send(browser, owner, published);
        String admin = "/admin/stocktaking/entries/" + published;
        owners.post(
                browser,
                editor,
                admin + "/decision",
                Map.of("version", Owners.version(owners.page(browser, editor, admin)), "choice", "PUBLISH"));

        members.delete(owner);

        assertThat(state(draft)).isNull();
        assertThat(state(waiting)).isEqualTo("WITHDRAWN");
        assertThat(state(published)).isEqualTo("PUBLISHED");
        assertThat(sql.sql(
                                "select count(*) from stocktaking.entry where owner = ? or id in (?, ?) and contact_email is not null")
                        .params(owner.value(), waiting, published)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(browser.get().uri("/stocktaking/entries/" + published)).hasStatusOk();
    }

    private String state(UUID id) {
        return sql.sql("select state from stocktaking.entry where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
