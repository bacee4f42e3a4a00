package org.wsis.prizes.vote.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.OwnVote;
import org.wsis.prizes.vote.VoteDesk;
import org.wsis.prizes.vote.ballot.BallotPage.Step;
import org.wsis.prizes.vote.nominee.Category;
import org.wsis.prizes.vote.nominee.Nominee;
import org.wsis.prizes.vote.nominee.Nominees;
import org.wsis.reference.Reference;
import org.wsis.web.Option;

/** Puts the pages of a ballot together; each takes the same few statements, however long the list is. */
@Component
class BallotPages {
    private final Contests contests;
    private final Nominees nominees;
    private final VoteDesk votes;
    private final Reference reference;
    private final Clock clock;

    BallotPages(Contests contests, Nominees nominees, VoteDesk votes, Reference reference, Clock clock) {
        this.contests = contests;
        this.nominees = nominees;
        this.votes = votes;
        this.reference = reference;
        this.clock = clock;
    }

    /** The step of the ballot that the filter asks for; empty if there is no ballot that anybody may see. */
    @Transactional(readOnly = true)
    Optional<BallotPage> find(int year, AccountId voter, BallotFilter filter, Locale locale) {
        Instant now = clock.instant();
        return contests.find(year)
                .filter(contest -> contest.showsNominees(now))
                .flatMap(contest -> page(contest, contest.isVoting(now), voter, filter, locale));
    }

    private Optional<BallotPage> page(
            Contest contest, boolean open, AccountId voter, BallotFilter filter, Locale locale) {
        List<Step> steps = steps(contest.year(), voter, locale);
        return here(steps, filter).map(here -> {
            List<Nominee> all = nominees.of(contest.year(), here.category().number());
            List<Nominee> shown = all.stream()
                    .filter(nominee -> !nominee.withdrawn() && filter.matches(nominee))
                    .toList();
            return new BallotPage(
                    contest,
                    open,
                    steps,
                    here,
                    BallotOrder.of(contest.year(), voter, shown),
                    countries(all, locale),
                    here.savedChoice());
        });
    }

    /** The steps with what is saved: of several choices in a category, the last. */
    private List<Step> steps(int year, AccountId voter, Locale locale) {
        Map<Integer, OwnVote> saved = votes.own(year, voter).stream()
                .collect(Collectors.toMap(OwnVote::category, Function.identity(), (earlier, later) -> later));
        return nominees.categories(year, locale).stream()
                .map(category -> new Step(category, saved.get(category.number())))
                .toList();
    }

    private static Optional<Step> here(List<Step> steps, BallotFilter filter) {
        Integer wanted = filter.category();
        if (wanted != null) {
            return steps.stream()
                    .filter(step -> step.category().number() == wanted)
                    .findFirst();
        }
        return steps.stream()
                .filter(Step::isMissing)
                .findFirst()
                .or(() -> steps.stream().findFirst());
    }

    private List<Option> countries(List<Nominee> nominees, Locale locale) {
        return nominees.stream()
                .map(Nominee::country)
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> new Option(code, reference.countryName(code, locale)))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    /** The edition, if its nominees are public. */
    Optional<Contest> contest(int year) {
        return contests.find(year).filter(contest -> contest.showsNominees(clock.instant()));
    }

    /** The categories of the edition by number. */
    Map<Integer, Category> categories(int year, Locale locale) {
        return nominees.categories(year, locale).stream()
                .collect(Collectors.toMap(Category::number, Function.identity()));
    }
}
