package org.wsis.prizes.nomination;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.audit.AuditedAct;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.project.ProjectId;
import org.wsis.schedule.PortalTime;

/** Where staff let the letters leave that say who is nominated, each once, after the list is public. */
@Service
class LetterDesk {
    private static final String WAITING = """
            SELECT p.id, p.number, p.title, p.state AS choice, p.submitter FROM prizes.project p
            WHERE p.edition = ? AND p.state IN ('NOMINATED', 'NOT_NOMINATED') AND p.submitter IS NOT NULL
            AND NOT EXISTS (SELECT FROM prizes.nomination_letter l WHERE l.project = p.id) ORDER BY p.number
            """;

    private final JdbcClient sql;
    private final Contests contests;
    private final Accounts accounts;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    LetterDesk(
            JdbcClient sql,
            Contests contests,
            Accounts accounts,
            Letters letters,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.sql = sql;
        this.contests = contests;
        this.accounts = accounts;
        this.letters = letters;
        this.events = events;
        this.time = time;
    }

    /** What became of the wish; nothing is sent unless it is done. */
    enum Release {
        DONE,
        /** The list is not public yet. */
        TOO_EARLY,
        /** It would be other letters than staff saw. */
        OVERTAKEN
    }

    private record Project(UUID id, long number, String title, Choice choice, UUID submitter) {}

    private record Waiting(Project project, AccountView person) {}

    /** How many letters wait, by language. */
    @Transactional(readOnly = true)
    List<LetterCount> waiting(int year) {
        Map<Locale, Map<Choice, Long>> counts = read(year).stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.person().locale(),
                        Collectors.groupingBy(letter -> letter.project().choice(), Collectors.counting())));
        return counts.entrySet().stream()
                .map(language -> new LetterCount(
                        language.getKey(),
                        language.getValue().getOrDefault(Choice.NOMINATED, 0L).intValue(),
                        language.getValue()
                                .getOrDefault(Choice.NOT_NOMINATED, 0L)
                                .intValue()))
                .sorted(Comparator.comparing(count -> count.locale().toLanguageTag()))
                .toList();
    }

    /** Lets as many letters leave as staff saw. */
    @Transactional
    Release release(int year, int seen, AccountId by) {
        contests.hold(year).orElseThrow();
        if (!contests.showsNominees(year)) {
            return Release.TOO_EARLY;
        }
        List<Waiting> waiting = read(year);
        if (waiting.isEmpty() || waiting.size() != seen) {
            return Release.OVERTAKEN;
        }
        Instant now = time.now();
        waiting.forEach(letter -> {
            remember(letter.project(), by, now);
            letters.queue(letter(year, letter));
        });
        var facts = Map.of("letters", String.valueOf(seen));
        events.publishEvent(
                new AuditedAct(by, now, "prizes.nomination.letters", "prizes.edition", String.valueOf(year), facts));
        return Release.DONE;
    }

    private List<Waiting> read(int year) {
        List<Project> projects =
                sql.sql(WAITING).param(year).query(Project.class).list();
        var people = projects.stream()
                .map(project -> new AccountId(project.submitter()))
                .collect(Collectors.toSet());
        Map<AccountId, AccountView> known = people.isEmpty() ? Map.of() : accounts.findAll(people);
        return projects.stream()
                .flatMap(project -> Optional.ofNullable(known.get(new AccountId(project.submitter())))
                        .map(person -> new Waiting(project, person))
                        .stream())
                .toList();
    }

    private void remember(Project project, AccountId by, Instant now) {
        sql.sql("INSERT INTO prizes.nomination_letter (project, choice, at, by) VALUES (?, ?, ?, ?)")
                .params(project.id(), project.choice().name(), now.atOffset(ZoneOffset.UTC), by.value())
                .update();
    }

    private static NewLetter letter(int year, Waiting letter) {
        Project project = letter.project();
        return new NewLetter(
                letter.person().email(),
                letter.person().locale(),
                project.choice().letter(),
                List.of(project.title(), String.valueOf(project.number()), String.valueOf(year)),
                new ProjectId(project.id()).own());
    }
}
