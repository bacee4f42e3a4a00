package org.wsis.consultation.coauthor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationId;

/** Writes who is named as a co-author, and by which link they are asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Namings {
    private final JdbcClient sql;

    Namings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody is named; who was named before and taken away is asked anew, and by no earlier link. */
    void name(ConsultationId process, AccountId author, NewCoauthor named, Instant now) {
        sql.sql("""
                        INSERT INTO consultation.coauthor (id, process, author, name, email, organisation, named_at)
                        VALUES (gen_random_uuid(), :process, :author, :name, :email, :organisation, :now)
                        ON CONFLICT (process, author, email) DO UPDATE SET name = excluded.name,
                            organisation = excluded.organisation, named_at = excluded.named_at, removed_at = NULL,
                            hash = NULL, answer = 'WAITING', answered_at = NULL""")
                .param("process", process.value())
                .param("author", author.value())
                .param("name", named.name())
                .param("email", named.email())
                .param("organisation", named.organisation())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The name is taken away, and the link holds no more; it stays known that they were asked. */
    void remove(Coauthor coauthor, Instant now) {
        sql.sql("UPDATE consultation.coauthor SET removed_at = ?, hash = NULL WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), coauthor.id())
                .update();
    }

    /** A letter with this secret goes to them, and earlier links hold no more; false if they got as many as there can be. */
    boolean ask(Coauthor coauthor, Secret secret, Instant now) {
        return sql.sql("UPDATE consultation.coauthor SET hash = ?, asked_at = ?, letters = letters + 1"
                                + " WHERE id = ? AND letters < ?")
                        .params(
                                secret.digest(),
                                now.atOffset(ZoneOffset.UTC),
                                coauthor.id(),
                                CoauthorRules.MOST_LETTERS)
                        .update()
                == 1;
    }

    /** These people go and are credited nowhere; of those whom the person named stay only who agreed and is credited. */
    void forget(AccountId author, List<Coauthor> about) {
        sql.sql("DELETE FROM consultation.coauthor WHERE id = ANY (?::uuid[])")
                .param(about.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .update();
        sql.sql("""
                        DELETE FROM consultation.coauthor a WHERE author = ? AND NOT (
                            answer = 'AGREED' AND removed_at IS NULL AND EXISTS (
                                SELECT FROM consultation.contribution c WHERE c.process = a.process AND c.person = a.author))""").param(author.value()).update();
    }
}
