package org.wsis.prizes.vote.count;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.appeal.AppealDesk;
import org.wsis.reference.Reference;
import org.wsis.web.GenevaText;

/** Reads the vote of an edition for staff, and one cluster. */
@Component
class VoteStaffPages {
    private final Contests contests;
    private final Turnouts turnouts;
    private final Clusters clusters;
    private final Counts counts;
    private final AppealDesk appeals;
    private final FullCheck checks;
    private final Reference reference;
    private final Clock clock;

    VoteStaffPages(
            Contests contests,
            Turnouts turnouts,
            Clusters clusters,
            Counts counts,
            AppealDesk appeals,
            FullCheck checks,
            Reference reference,
            Clock clock) {
        this.contests = contests;
        this.turnouts = turnouts;
        this.clusters = clusters;
        this.counts = counts;
        this.appeals = appeals;
        this.checks = checks;
        this.reference = reference;
        this.clock = clock;
    }

    Optional<Contest> contest(int year) {
        return contests.find(year);
    }

    @Transactional(readOnly = true)
    Optional<VoteStaffPage> find(int year, Locale locale) {
        return contests.find(year).map(contest -> page(contest, locale));
    }

    private VoteStaffPage page(Contest contest, Locale locale) {
        int year = contest.year();
        GenevaText text = GenevaText.in(locale);
        UnaryOperator<String> days = day -> text.day(LocalDate.parse(day));
        UnaryOperator<String> countries = code -> reference.countryName(code, locale);
        return new VoteStaffPage(
                contest,
                turnouts.begun(year).named(days, countries),
                turnouts.complete(year).named(days, countries),
                clusters.of(year),
                appeals.waiting(year),
                contest.isOver(clock.instant()),
                checks.last(year).orElse(null),
                counts.isCounted(year));
    }
}
