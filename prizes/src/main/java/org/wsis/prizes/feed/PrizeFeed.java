package org.wsis.prizes.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.mail.PublicAddress;
import org.wsis.prizes.release.Releases;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.Proofs;
import org.wsis.prizes.winner.Winner;
import org.wsis.prizes.winner.Winners;
import org.wsis.web.AtomFeed;

/** Makes the feed: of each contest the list of nominees, the champions and the winners, each from the instant on at which it is public. */
@Component
@Transactional(readOnly = true)
class PrizeFeed {
    static final String PATH = "/prizes/feed.atom";
    private static final int MOST = 50;
    private static final Instant BEFORE_EVERYTHING = Instant.parse("2012-01-01T00:00:00Z");

    private final JdbcClient sql;
    private final Contests contests;
    private final Proofs proofs;
    private final Releases releases;
    private final Winners winners;
    private final PublicAddress address;
    private final MessageSource messages;
    private final Clock clock;

    PrizeFeed(
            JdbcClient sql,
            Contests contests,
            Proofs proofs,
            Releases releases,
            Winners winners,
            PublicAddress address,
            MessageSource messages,
            Clock clock) {
        this.sql = sql;
        this.contests = contests;
        this.proofs = proofs;
        this.releases = releases;
        this.winners = winners;
        this.address = address;
        this.messages = messages;
        this.clock = clock;
    }

    /** The feed as it is now. */
    AtomFeed now(Locale locale) {
        List<AtomFeed.Entry> entries = contests.all().stream()
                .flatMap(contest -> Stream.of(
                                nominees(contest, locale), champions(contest, locale), winners(contest, locale))
                        .flatMap(Optional::stream))
                .sorted(Comparator.comparing(AtomFeed.Entry::published).reversed())
                .limit(MOST)
                .toList();
        return new AtomFeed(
                id(PATH),
                say("prizes.feed.title", locale),
                say("kit.name", locale),
                address.of(PATH),
                address.of("/prizes"),
                entries.stream()
                        .map(AtomFeed.Entry::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(BEFORE_EVERYTHING),
                entries);
    }

    private Optional<AtomFeed.Entry> nominees(Contest contest, Locale locale) {
        return contest.showsNominees(clock.instant())
                ? Optional.of(
                        entry(contest, "nominees", "/projects", Objects.requireNonNull(contest.nomineesAt()), locale))
                : Optional.empty();
    }

    private Optional<AtomFeed.Entry> champions(Contest contest, Locale locale) {
        return proofs.isPublished(contest)
                ? Optional.of(entry(contest, "champions", "/results", published(contest), locale))
                : Optional.empty();
    }

    /** When the champions became public: not before they were counted. */
    private Instant published(Contest contest) {
        Instant counted = sql.sql("SELECT at FROM prizes.vote_count WHERE edition = ?")
                .param(contest.year())
                .query((row, number) ->
                        row.getObject("at", OffsetDateTime.class).toInstant())
                .single();
        return Collections.max(List.of(counted, Objects.requireNonNull(contest.championsAt())));
    }

    private Optional<AtomFeed.Entry> winners(Contest contest, Locale locale) {
        return winners.of(contest.year()).map(known -> {
            Instant at = Collections.max(
                    List.of(published(contest), releases.at(contest.year()).orElseThrow()));
            AtomFeed.Entry plain = entry(contest, "winners", "/results", at, locale);
            return new AtomFeed.Entry(
                    plain.id(), plain.title(), plain.page(), at, changed(at, known), null, names(known), List.of());
        });
    }

    /** Nothing changes after the release but what is withdrawn. */
    private static Instant changed(Instant at, List<Winner> known) {
        return known.stream()
                .filter(Winner::withdrawn)
                .map(Winner::decidedAt)
                .filter(at::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(at);
    }

    private static String names(List<Winner> known) {
        return known.stream()
                .filter(winner -> !winner.withdrawn())
                .map(winner -> winner.title() + " (" + winner.organisation() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private AtomFeed.Entry entry(Contest contest, String what, String page, Instant at, Locale locale) {
        String path = "/prizes/" + contest.year();
        return new AtomFeed.Entry(
                id(path + "/" + what),
                messages.getMessage("prizes.feed." + what, new Object[] {String.valueOf(contest.year())}, locale),
                address.of(path + page),
                at,
                at,
                null,
                null,
                List.of());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static UUID id(String path) {
        return UUID.nameUUIDFromBytes(path.getBytes(UTF_8));
    }
}
