package org.wsis.portal.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.wsis.portal.nodes.Visitor.Answer;

/** How people enter something in the register. */
final class Entering {
    private Entering() {}

    /** A stakeholder's account with the password of another account: its address. */
    static String person(Rows rows, String name, String passwordOf) throws SQLException {
        String email = name + "@nodes.example";
        rows.change("""
                INSERT INTO account.account (id, version, name, email, password_hash, locale, country, registered_at)
                SELECT gen_random_uuid(), 0, 'A stakeholder', ?, password_hash, 'en', 'KE', now()
                  FROM account.account WHERE email = ?""", email, passwordOf);
        return email;
    }

    static void write(Visitor owner, Node node, UUID id, String title) throws Exception {
        String text = "A short text of more than ten words about radio bulletins for farmers. ";
        save(owner, node, id, "activity", Map.of("title", title, "kind", "PROJECT", "language", "en"));
        save(
                owner,
                node,
                id,
                "who",
                Map.of(
                        "organisation", "Coast Radio Network",
                        "stakeholderType", "CIVIL_SOCIETY",
                        "country", "KE",
                        "scope", "NATIONAL",
                        "contactEmail", "office@nodes.example"));
        save(
                owner,
                node,
                id,
                "description",
                Map.of("shortDescription", text, "description", text.repeat(4), "status", "ONGOING"));
        save(owner, node, id, "alignment", Map.of("actionLines", "C7-env", "sdgs", "13"));
    }

    private static void save(Visitor owner, Node node, UUID id, String step, Map<String, String> fields)
            throws Exception {
        assertThat(owner.post(node, "/stocktaking/submit/" + id + "/" + step, fields)
                        .status())
                .as(step)
                .isEqualTo(302);
    }

    static Answer send(Visitor owner, Node node, UUID id) throws Exception {
        return owner.post(node, "/stocktaking/submit/" + id + "/check", Map.of("consent", "true"));
    }
}
