package org.wsis.consultation.facilitator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationWords;

/** The stored communities. */
@Component
@Transactional
public class Communities {
    private final JdbcClient sql;

    Communities(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a consultation in their order. */
    @Transactional(readOnly = true)
    public List<Community> of(ConsultationId consultation) {
        Map<String, Map<String, ConsultationWords>> words = words(consultation);
        return sql.sql("SELECT * FROM consultation.community WHERE process = ? ORDER BY number, key")
                .param(consultation.value())
                .query((row, number) -> community(row, words))
                .list();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Community> find(ConsultationId consultation, String key) {
        return of(consultation).stream()
                .filter(community -> community.key().equals(key))
                .findFirst();
    }

    /** One of them, which nobody else changes or hands in for until the running transaction ends. */
    public Optional<Community> lock(ConsultationId consultation, String key) {
        sql.sql("SELECT key FROM consultation.community WHERE process = ? AND key = ? FOR UPDATE")
                .params(consultation.value(), key)
                .query(String.class)
                .optional();
        return find(consultation, key);
    }

    private Map<String, Map<String, ConsultationWords>> words(ConsultationId consultation) {
        Map<String, Map<String, ConsultationWords>> words = new HashMap<>();
        sql.sql("SELECT key, language, name, about FROM consultation.community_words WHERE process = ?")
                .param(consultation.value())
                .query(row -> {
                    words.computeIfAbsent(row.getString("key"), none -> new TreeMap<>())
                            .put(
                                    row.getString("language"),
                                    new ConsultationWords(row.getString("name"), row.getString("about")));
                });
        return words;
    }

    private static Community community(ResultSet row, Map<String, Map<String, ConsultationWords>> words)
            throws SQLException {
        @Nullable String call = row.getString("call");
        @Nullable UUID focal = row.getObject("focal", UUID.class);
        return new Community(
                new ConsultationId(row.getObject("process", UUID.class)),
                row.getString("key"),
                row.getLong("version"),
                row.getInt("number"),
                row.getObject("seats", Integer.class),
                call == null ? null : CallPlace.valueOf(call),
                row.getString("link"),
                row.getString("focal_email"),
                focal == null ? null : new AccountId(focal),
                Map.copyOf(words.getOrDefault(row.getString("key"), Map.of())),
                row.getString("source"));
    }

    /** Keeps it with its words, unless there is one of this key that somebody changed since its version; answers whether it did. */
    public boolean save(Community community) {
        if (write(community) == 0) {
            return false;
        }
        sql.sql("DELETE FROM consultation.community_words WHERE process = ? AND key = ?")
                .params(community.consultation().value(), community.key())
                .update();
        community
                .words()
                .forEach((language, said) -> sql.sql(
                                "INSERT INTO consultation.community_words (process, key, language, name, about)"
                                        + " VALUES (:process, :key, :language, :name, :about)")
                        .param("process", community.consultation().value())
                        .param("key", community.key())
                        .param("language", language)
                        .param("name", said.title())
                        .param("about", said.about())
                        .update());
        return true;
    }

    private int write(Community community) {
        @Nullable AccountId focal = community.focal();
        @Nullable CallPlace call = community.call();
        return sql.sql("""
                        INSERT INTO consultation.community AS c
                            (process, key, version, number, seats, call, link, focal_email, focal, source)
                        VALUES (:process, :key, 1, :number, :seats, :call, :link, :email, :focal, :source)
                        ON CONFLICT (process, key) DO UPDATE SET version = c.version + 1, number = excluded.number,
                            seats = excluded.seats, call = excluded.call, link = excluded.link,
                            focal_email = excluded.focal_email, focal = excluded.focal, source = excluded.source
                        WHERE c.version = :version""")
                .param("process", community.consultation().value())
                .param("key", community.key())
                .param("version", community.version())
                .param("number", community.number())
                .param("seats", community.seats())
                .param("call", call == null ? null : call.name())
                .param("link", community.link())
                .param("email", community.focalEmail())
                .param("focal", focal == null ? null : focal.value())
                .param("source", community.source())
                .update();
    }

    /** Whoever acts as the focal point by the address alone stays it, whatever becomes of the address. */
    public void bind(Community community, AccountId account) {
        sql.sql("UPDATE consultation.community SET focal = ? WHERE process = ? AND key = ? AND focal IS NULL")
                .params(account.value(), community.consultation().value(), community.key())
                .update();
    }

    /** No community is led by the account any more, nor by whoever has its address after it. */
    public void leave(AccountId account, String email) {
        sql.sql("UPDATE consultation.community SET version = version + 1, focal = NULL, focal_email = NULL"
                        + " WHERE focal = ? OR focal IS NULL AND focal_email = ?")
                .params(account.value(), email)
                .update();
    }
}
