package org.wsis.prizes.letter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.project.ProjectId;

/** Where staff let letters leave, each once, after what they tell is public. */
@Service
class LetterDesk {
    private final JdbcClient sql;
    private final Contests contests;
    private final ReviewedLetters letters;

    LetterDesk(JdbcClient sql, Contests contests, ReviewedLetters letters) {
        this.sql = sql;
        this.contests = contests;
        this.letters = letters;
    }

    private record Project(UUID id, long number, String title, String choice, UUID submitter) {}

    /** How many letters wait, by language. */
    @Transactional(readOnly = true)
    List<LetterCount> waiting(LetterRound round, int year) {
        Map<Locale, Map<String, Long>> counts = read(round, year).stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.person().locale(),
                        Collectors.groupingBy(letter -> letter.unsent().letter(), Collectors.counting())));
        return counts.entrySet().stream()
                .map(language -> new LetterCount(
                        language.getKey(),
                        round.kinds().stream()
                                .map(kind -> language.getValue()
                                        .getOrDefault(kind.letter(), 0L)
                                        .intValue())
                                .toList()))
                .sorted(Comparator.comparing(count -> count.locale().toLanguageTag()))
                .toList();
    }

    /** Lets as many letters leave as staff saw, if what they tell is public when nothing of the edition changes any more. */
    @Transactional
    Release release(LetterRound round, int year, int seen, BooleanSupplier isPublic, AccountId by) {
        contests.hold(year).orElseThrow();
        return isPublic.getAsBoolean()
                ? letters.release(
                        year,
                        round.act(),
                        read(round, year),
                        seen,
                        (letter, now) -> remember(round, letter, by, now),
                        by)
                : Release.TOO_EARLY;
    }

    private List<Ready> read(LetterRound round, int year) {
        return letters.ready(sql.sql(round.waiting()).param(year).query(Project.class).list().stream()
                .map(project -> new Unsent(
                        project.id(),
                        project.submitter(),
                        round.kind(project.choice()).letter(),
                        List.of(project.title(), String.valueOf(project.number()), String.valueOf(year)),
                        new ProjectId(project.id()).own()))
                .toList());
    }

    private void remember(LetterRound round, Unsent letter, AccountId by, Instant now) {
        sql.sql("INSERT INTO " + round.table() + " (project, choice, at, by) VALUES (?, ?, ?, ?)")
                .params(letter.project(), round.choice(letter.letter()), now.atOffset(ZoneOffset.UTC), by.value())
                .update();
    }
}
