package org.wsis.consultation.committee;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;

/** Keeps the members of committees and the conflicts that they declared. */
@Component
class CommitteeRows {
    private final JdbcClient sql;

    CommitteeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nobody changes the committee or the criteria otherwise until the running transaction ends, and nobody assesses. */
    void lock(ConsultationId process) {
        hold(process, "FOR NO KEY UPDATE");
    }

    /** Nobody changes the committee or the criteria until the running transaction ends. */
    void hold(ConsultationId process) {
        hold(process, "FOR SHARE");
    }

    private void hold(ConsultationId process, String how) {
        sql.sql("SELECT id FROM consultation.process WHERE id = ? AND removed_at IS NULL " + how)
                .param(process.value())
                .query(UUID.class)
                .single();
    }

    Set<AccountId> people(ConsultationId process) {
        return Set.copyOf(sql.sql("SELECT person FROM consultation.committee_member WHERE process = ?")
                .param(process.value())
                .query((row, number) -> new AccountId(row.getObject("person", UUID.class)))
                .list());
    }

    /** The consultations in whose committee the person is, the latest first. */
    List<ConsultationId> of(AccountId person) {
        return sql.sql(
                        "SELECT m.process FROM consultation.committee_member m JOIN consultation.process p ON p.id = m.process"
                                + " WHERE m.person = ? AND p.removed_at IS NULL ORDER BY m.added_at DESC")
                .param(person.value())
                .query((row, number) -> new ConsultationId(row.getObject("process", UUID.class)))
                .list();
    }

    void add(ConsultationId process, AccountId person, Instant now) {
        sql.sql("INSERT INTO consultation.committee_member (process, person, added_at) VALUES (?, ?, ?)")
                .params(process.value(), person.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** With what they drafted. */
    void remove(ConsultationId process, AccountId person) {
        sql.sql("DELETE FROM consultation.assessment WHERE process = ? AND person = ?")
                .params(process.value(), person.value())
                .update();
        sql.sql("DELETE FROM consultation.committee_member WHERE process = ? AND person = ?")
                .params(process.value(), person.value())
                .update();
    }

    boolean handedIn(ConsultationId process, AccountId person) {
        return sql.sql("SELECT EXISTS (SELECT FROM consultation.assessment WHERE process = ? AND person = ?"
                        + " AND state IN ('FINAL', 'ABSTAINED'))")
                .params(process.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** What these people handed in about requests as they were sent last. */
    Map<RequestId, Set<AccountId>> handedIn(ConsultationId process, Collection<AccountId> people) {
        Map<RequestId, Set<AccountId>> done = new HashMap<>();
        if (!people.isEmpty()) {
            sql.sql("SELECT a.request, a.person FROM consultation.assessment a JOIN consultation.request r"
                            + " ON r.id = a.request AND r.sent_at = a.sent_at WHERE a.process = ? AND a.state <> 'DRAFT'"
                            + " AND a.person = ANY (?::uuid[])")
                    .params(
                            process.value(),
                            people.stream().map(AccountId::toString).toArray(String[]::new))
                    .query(row -> {
                        done.computeIfAbsent(
                                        new RequestId(row.getObject("request", UUID.class)), none -> new HashSet<>())
                                .add(new AccountId(row.getObject("person", UUID.class)));
                    });
        }
        return done;
    }

    void write(ConsultationId process, AccountId person, String act, String reason, AccountId by, Instant now) {
        sql.sql(
                        "INSERT INTO consultation.committee_act (process, person, act, at, by, reason) VALUES (?, ?, ?, ?, ?, ?)")
                .params(process.value(), person.value(), act, now.atOffset(ZoneOffset.UTC), by.value(), reason)
                .update();
    }

    /** Who declared a conflict with which of these requests. */
    Map<RequestId, Set<AccountId>> declared(Collection<RequestId> requests) {
        Map<RequestId, Set<AccountId>> declared = new HashMap<>();
        sql.sql("SELECT request, person FROM consultation.committee_conflict WHERE request = ANY (?::uuid[])")
                .param(requests.stream().map(RequestId::toString).toArray(String[]::new))
                .query(row -> {
                    declared.computeIfAbsent(
                                    new RequestId(row.getObject("request", UUID.class)), none -> new HashSet<>())
                            .add(new AccountId(row.getObject("person", UUID.class)));
                });
        return declared;
    }

    /** Whom the contributions of these requests name as co-authors. */
    Map<RequestId, Set<Somebody>> coauthors(Collection<RequestId> requests) {
        Map<RequestId, Set<Somebody>> named = new HashMap<>();
        sql.sql("SELECT r.id, a.name, a.email FROM consultation.request r"
                        + " JOIN consultation.coauthor a ON a.process = r.process AND a.author = r.person"
                        + " WHERE r.id = ANY (?::uuid[]) AND a.removed_at IS NULL AND a.answer <> 'DECLINED'")
                .param(requests.stream().map(RequestId::toString).toArray(String[]::new))
                .query(row -> {
                    named.computeIfAbsent(new RequestId(row.getObject("id", UUID.class)), none -> new HashSet<>())
                            .add(new Somebody(row.getString("name"), row.getString("email")));
                });
        return named;
    }

    void declare(RequestId request, AccountId person, String words, Instant now) {
        sql.sql("INSERT INTO consultation.committee_conflict (request, person, at, words) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(request.value(), person.value(), now.atOffset(ZoneOffset.UTC), words)
                .update();
    }
}
