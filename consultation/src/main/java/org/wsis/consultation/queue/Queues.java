package org.wsis.consultation.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standing;
import org.wsis.consultation.fate.Standings;
import org.wsis.moderation.Promise;

/** Reads the queue, in a constant number of statements. */
@Component
@Transactional(readOnly = true)
class Queues {
    private static final String WANTED = """
            FROM consultation.standing s WHERE s.process = :process AND NOT s.withdrawn
            AND (:states::text[] = '{}' OR s.state = ANY (:states::text[]))
            AND (:assignee::uuid IS NULL OR s.assignee = :assignee::uuid)
            AND (NOT :nobodys OR s.assignee IS NULL) AND (NOT :kept OR NOT s.shown)
            """;

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Clock clock;

    Queues(JdbcClient sql, Accounts accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A part of it, the oldest first; pages count from 1. */
    List<QueueLine> part(ConsultationId process, QueueFilter filter, int page, int size) {
        List<ContributionLine> lines = asking(
                        "SELECT s.* " + WANTED + " ORDER BY s.sent_at, s.number LIMIT :size OFFSET :from",
                        process,
                        filter)
                .param("size", size)
                .param("from", (page - 1L) * size)
                .query(Standings::line)
                .list();
        Map<AccountId, AccountView> people = accounts.findAll(lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.person()), Stream.ofNullable(line.assignee())))
                .distinct()
                .toList());
        Instant now = clock.instant();
        return lines.stream().map(line -> line(line, people, now)).toList();
    }

    /** How many there are. */
    long count(ConsultationId process, QueueFilter filter) {
        return asking("SELECT count(*) " + WANTED, process, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asking(String statement, ConsultationId process, QueueFilter filter) {
        AccountId assignee = filter.assignee();
        return sql.sql(statement)
                .param("process", process.value())
                .param("states", filter.states().stream().map(Standing::name).toArray(String[]::new))
                .param("assignee", assignee == null ? null : assignee.toString())
                .param("nobodys", filter.nobodys())
                .param("kept", filter.kept());
    }

    private static QueueLine line(ContributionLine line, Map<AccountId, AccountView> people, Instant now) {
        Duration age = Duration.between(line.sentAt(), now);
        boolean waits = line.state() == Standing.RECEIVED;
        return new QueueLine(
                line,
                name(line.person(), people),
                name(line.assignee(), people),
                Math.max(0, age.toDays()),
                waits && age.compareTo(Promise.LATE) >= 0);
    }

    private static @Nullable String name(@Nullable AccountId person, Map<AccountId, AccountView> people) {
        AccountView known = person == null ? null : people.get(person);
        return known == null ? null : known.name();
    }
}
