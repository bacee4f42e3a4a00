package org.wsis.prizes.nomination;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.letter.Ready;
import org.wsis.prizes.letter.Release;
import org.wsis.prizes.letter.ReviewedLetters;
import org.wsis.prizes.letter.Unsent;
import org.wsis.prizes.project.ProjectId;

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
    private final ReviewedLetters letters;

    LetterDesk(JdbcClient sql, Contests contests, ReviewedLetters letters) {
        this.sql = sql;
        this.contests = contests;
        this.letters = letters;
    }

    private record Project(UUID id, long number, String title, Choice choice, UUID submitter) {}

    /** How many letters wait, by language. */
    @Transactional(readOnly = true)
    List<LetterCount> waiting(int year) {
        Map<Locale, Map<String, Long>> counts = read(year).stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.person().locale(),
                        Collectors.groupingBy(letter -> letter.unsent().letter(), Collectors.counting())));
        return counts.entrySet().stream()
                .map(language -> new LetterCount(
                        language.getKey(),
                        count(language.getValue(), Choice.NOMINATED),
                        count(language.getValue(), Choice.NOT_NOMINATED)))
                .sorted(Comparator.comparing(count -> count.locale().toLanguageTag()))
                .toList();
    }

    private static int count(Map<String, Long> letters, Choice choice) {
        return letters.getOrDefault(choice.letter(), 0L).intValue();
    }

    /** Lets as many letters leave as staff saw. */
    @Transactional
    Release release(int year, int seen, AccountId by) {
        contests.hold(year).orElseThrow();
        return contests.showsNominees(year)
                ? letters.release(
                        year,
                        "prizes.nomination.letters",
                        read(year),
                        seen,
                        (letter, now) -> remember(letter, by, now),
                        by)
                : Release.TOO_EARLY;
    }

    private List<Ready> read(int year) {
        return letters.ready(sql.sql(WAITING).param(year).query(Project.class).list().stream()
                .map(project -> letter(year, project))
                .toList());
    }

    private static Unsent letter(int year, Project project) {
        return new Unsent(
                project.id(),
                project.submitter(),
                project.choice().letter(),
                List.of(project.title(), String.valueOf(project.number()), String.valueOf(year)),
                new ProjectId(project.id()).own());
    }

    private void remember(Unsent letter, AccountId by, Instant now) {
        sql.sql("INSERT INTO prizes.nomination_letter (project, choice, at, by)"
                        + " SELECT id, state, ?, ? FROM prizes.project WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), by.value(), letter.project())
                .update();
    }
}
