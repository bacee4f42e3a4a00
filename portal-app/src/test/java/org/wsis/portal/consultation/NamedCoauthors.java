package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;

/** Contributions whose authors name co-authors, by the pages that they use. */
@Component
public class NamedCoauthors {
    private final AskingConsultations consultations;
    private final Contributors contributors;
    private final People people;
    private final JdbcClient sql;

    NamedCoauthors(AskingConsultations consultations, Contributors contributors, People people, JdbcClient sql) {
        this.consultations = consultations;
        this.contributors = contributors;
        this.people = people;
        this.sql = sql;
    }

    /**
     * Something sent with a co-author who is asked.
     *
     * @param email of the co-author
     */
    public record Written(String slug, AccountId author, int number, String email) {
        public String path() {
            return "/consultations/" + slug;
        }

        public String page() {
            return path() + "/contributions/" + number;
        }
    }

    /** The name in addresses of the consultation of this year, which asks something. */
    public String asking(int year) {
        consultations.ask(year, AskingConsultations.everyType());
        return AskingConsultations.slug(year);
    }

    /** Somebody names somebody with a new address, and sends. */
    public Written write(String slug, String title, String coauthor, boolean confidential) {
        AccountId author = people.person("Author of " + title);
        String email = email();
        contributors.answer(author, slug);
        name(author, slug, coauthor, email);
        contributors.send(author, slug, title, confidential);
        return new Written(slug, author, number(slug, author), email);
    }

    public static String email() {
        return UUID.randomUUID() + "@secret.example.org";
    }

    /** The author names somebody. */
    public void name(AccountId author, String slug, String coauthor, String email) {
        assertThat(contributors.post(author, list(slug), fields(coauthor, email)))
                .hasRedirectedUrl(list(slug));
    }

    public static Map<String, String> fields(String coauthor, String email) {
        return Map.of("name", coauthor, "email", email, "organisation", "Institute of " + coauthor);
    }

    public static String list(String slug) {
        return Contributors.form(slug) + "/co-authors";
    }

    /** Where the last letter to the address leads. */
    public static String link(String email) {
        return WrittenLetters.to(email).getFirst().path();
    }

    public static String token(String email) {
        return link(email).split("token=")[1];
    }

    /** The number of what the author sent. */
    public int number(String slug, AccountId author) {
        return sql.sql(
                        "SELECT c.number FROM consultation.contribution c JOIN consultation.process p ON p.id = c.process"
                                + " WHERE p.slug = ? AND p.removed_at IS NULL AND c.person = ?")
                .params(slug, author.value())
                .query(Integer.class)
                .single();
    }

    /** The id of who was named by this address. */
    public UUID id(String email) {
        return sql.sql("SELECT id FROM consultation.coauthor WHERE email = ?")
                .param(email)
                .query(UUID.class)
                .single();
    }
}
