package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Consultations for tests, opened by staff with the pages that they use. */
@Component
public class HeldConsultations {
    private final ObjectProvider<MockMvcTester> browser;
    private final People people;
    private final Owners owners;
    private final JdbcClient sql;

    HeldConsultations(ObjectProvider<MockMvcTester> browser, People people, Owners owners, JdbcClient sql) {
        this.browser = browser;
        this.people = people;
        this.owners = owners;
        this.sql = sql;
    }

    /** The consultation for the Forum of this year, whose path this is; opened unless it is there. */
    public String forum(int year) {
        String path = "/consultations/forum-" + year;
        if (id("forum-" + year) == null) {
            AccountId editor = people.holding(Role.EDITOR);
            assertThat(owners.post(browser.getObject(), editor, "/admin/consultations", opening(year)))
                    .hasRedirectedUrl("/admin" + path);
        }
        return path;
    }

    /** The fields with which the consultation for the Forum of this year is opened. */
    public static Map<String, String> opening(int year) {
        Map<String, String> fields = new HashMap<>();
        fields.put("kind", "FORUM");
        fields.put("year", String.valueOf(year));
        fields.put("words[2].title", "Consultation of a test for " + year);
        fields.put("words[3].title", "Consultation d’un test pour " + year);
        return fields;
    }

    /** A review in the consultation of this path; the path of its page. */
    public String review(String path) {
        UUID review = UUID.randomUUID();
        sql.sql("INSERT INTO consultation.review (id, version, process, kind, name, first_day, created_at)"
                        + " VALUES (?, 0, ?, 'NATIONAL_EVENT', 'An event of a test', '2280-05-05', now())")
                .params(review, id(path.substring(path.lastIndexOf('/') + 1)))
                .update();
        return path + "/reviews/" + review;
    }

    /** The id of the consultation of this name, or null. */
    UUID id(String slug) {
        return sql.sql("SELECT id FROM consultation.process WHERE slug = ? AND removed_at IS NULL")
                .param(slug)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
