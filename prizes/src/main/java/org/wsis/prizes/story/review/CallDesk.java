package org.wsis.prizes.story.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.wsis.prizes.story.Champion;
import org.wsis.prizes.story.Champions;

/** Where staff let the letters leave that ask champions for their stories, each once, after the champions are public. */
@Service
class CallDesk {
    static final String LETTER = "prizes.letter.story-call";

    private final JdbcClient sql;
    private final Contests contests;
    private final Champions champions;
    private final ReviewedLetters letters;

    CallDesk(JdbcClient sql, Contests contests, Champions champions, ReviewedLetters letters) {
        this.sql = sql;
        this.contests = contests;
        this.champions = champions;
        this.letters = letters;
    }

    /** How many letters wait, by language. */
    @Transactional(readOnly = true)
    public List<CallCount> waiting(int year) {
        return read(year).stream()
                .collect(Collectors.groupingBy(letter -> letter.person().locale(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> new CallCount(count.getKey(), count.getValue().intValue()))
                .sorted(Comparator.comparing(CallCount::language))
                .toList();
    }

    /** Lets as many letters leave as staff saw. */
    @Transactional
    public Release release(int year, int seen, AccountId by) {
        contests.hold(year).orElseThrow();
        return champions.arePublic(year)
                ? letters.release(
                        year, "prizes.story.letters", read(year), seen, (letter, now) -> remember(letter, by, now), by)
                : Release.TOO_EARLY;
    }

    private List<Ready> read(int year) {
        Set<UUID> asked = sql
                .sql("SELECT c.project FROM prizes.story_call c JOIN prizes.project p ON p.id = c.project"
                        + " WHERE p.edition = ?")
                .param(year)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return letters.ready(champions.of(year).stream()
                .filter(champion -> champion.submitter() != null && !asked.contains(champion.project()))
                .map(CallDesk::letter)
                .toList());
    }

    private static Unsent letter(Champion champion) {
        return new Unsent(
                champion.project(),
                Objects.requireNonNull(champion.submitter()),
                LETTER,
                List.of(champion.title(), String.valueOf(champion.edition())),
                champion.id().own() + "/story");
    }

    private void remember(Unsent letter, AccountId by, Instant now) {
        sql.sql("INSERT INTO prizes.story_call (project, at, by) VALUES (?, ?, ?)")
                .params(letter.project(), now.atOffset(ZoneOffset.UTC), by.value())
                .update();
    }
}
