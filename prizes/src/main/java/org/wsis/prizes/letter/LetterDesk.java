package org.wsis.prizes.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
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

/** Where staff let letters leave, each once, after what they tell is public. */
@Service
class LetterDesk {
    private final JdbcClient sql;
    private final Contests contests;
    private final Accounts accounts;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterDesk(
            JdbcClient sql,
            Contests contests,
            Accounts accounts,
            Letters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.contests = contests;
        this.accounts = accounts;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** What became of the wish; nothing is sent unless it is done. */
    enum Release {
        DONE,
        /** What they tell is not public yet. */
        TOO_EARLY,
        /** It would be other letters than staff saw. */
        OVERTAKEN
    }

    private record Project(UUID id, long number, String title, String choice, UUID submitter) {}

    private record Waiting(Project project, AccountView person) {}

    /** How many letters wait, by language. */
    @Transactional(readOnly = true)
    List<LetterCount> waiting(LetterRound round, int year) {
        Map<Locale, Map<String, Long>> counts = read(round, year).stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.person().locale(),
                        Collectors.groupingBy(letter -> letter.project().choice(), Collectors.counting())));
        return counts.entrySet().stream()
                .map(language -> new LetterCount(
                        language.getKey(),
                        round.kinds().stream()
                                .map(kind -> language.getValue()
                                        .getOrDefault(kind.choice(), 0L)
                                        .intValue())
                                .toList()))
                .sorted(Comparator.comparing(count -> count.locale().toLanguageTag()))
                .toList();
    }

    /** Lets as many letters leave as staff saw, if what they tell is public when nothing of the edition changes any more. */
    @Transactional
    Release release(LetterRound round, int year, int seen, BooleanSupplier isPublic, AccountId by) {
        contests.hold(year).orElseThrow();
        if (!isPublic.getAsBoolean()) {
            return Release.TOO_EARLY;
        }
        List<Waiting> waiting = read(round, year);
        if (waiting.isEmpty() || waiting.size() != seen) {
            return Release.OVERTAKEN;
        }
        Instant now = clock.instant();
        waiting.forEach(letter -> {
            remember(round, letter.project(), by, now);
            letters.queue(letter(round, year, letter));
        });
        var facts = Map.of("letters", String.valueOf(seen));
        events.publishEvent(new AuditedAct(by, now, round.act(), "prizes.edition", String.valueOf(year), facts));
        return Release.DONE;
    }

    private List<Waiting> read(LetterRound round, int year) {
        List<Project> projects =
                sql.sql(round.waiting()).param(year).query(Project.class).list();
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

    private void remember(LetterRound round, Project project, AccountId by, Instant now) {
        sql.sql("INSERT INTO " + round.table() + " (project, choice, at, by) VALUES (?, ?, ?, ?)")
                .params(project.id(), project.choice(), now.atOffset(ZoneOffset.UTC), by.value())
                .update();
    }

    private static NewLetter letter(LetterRound round, int year, Waiting letter) {
        Project project = letter.project();
        return new NewLetter(
                letter.person().email(),
                letter.person().locale(),
                round.kind(project.choice()).letter(),
                List.of(project.title(), String.valueOf(project.number()), String.valueOf(year)),
                new ProjectId(project.id()).own());
    }
}
