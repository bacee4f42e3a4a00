package org.wsis.prizes.vote.result;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.edition.ContestPage;
import org.wsis.prizes.edition.ContestPages;
import org.wsis.prizes.special.SpecialPrizes;
import org.wsis.prizes.story.Stories;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.Proofs;
import org.wsis.prizes.winner.Winner;
import org.wsis.prizes.winner.Winners;
import org.wsis.web.Bar;

/** Gathers what the page of the results shows; nothing before the champions are public, and no winner before the release. */
@Component
@Transactional(readOnly = true)
public class ResultPages {
    private final Contests contests;
    private final ContestPages editions;
    private final Proofs proofs;
    private final Results results;
    private final ResultBars bars;
    private final Winners winners;
    private final SpecialPrizes specials;
    private final Stories stories;
    private final Clock clock;

    ResultPages(
            Contests contests,
            ContestPages editions,
            Proofs proofs,
            Results results,
            ResultBars bars,
            Winners winners,
            SpecialPrizes specials,
            Stories stories,
            Clock clock) {
        this.contests = contests;
        this.editions = editions;
        this.proofs = proofs;
        this.results = results;
        this.bars = bars;
        this.winners = winners;
        this.specials = specials;
        this.stories = stories;
        this.clock = clock;
    }

    /** What everybody may see now of the contest of that year. */
    public VoteParts parts(int year) {
        Instant now = clock.instant();
        return contests.find(year)
                .map(contest -> new VoteParts(
                        contest.showsNominees(now),
                        contest.hasOpened(now),
                        proofs.isPublished(contest),
                        stories.arePublished(year)))
                .orElse(VoteParts.NONE);
    }

    /** The results of the vote of that year, once they are public. */
    public Optional<ResultPage> of(int year, Locale locale) {
        return contests.find(year)
                .filter(proofs::isPublished)
                .flatMap(contest -> editions.of(year, locale).map(edition -> page(contest, edition, locale)));
    }

    private ResultPage page(Contest contest, ContestPage edition, Locale locale) {
        List<Result> all = results.of(contest.year());
        List<Result> champions = all.stream().filter(Result::champion).toList();
        long votes = all.stream().mapToLong(Result::votes).sum();
        Optional<List<Winner>> known = winners.of(contest.year());
        List<Winner> prizes = known.orElse(List.of());
        return new ResultPage(
                contest,
                votes,
                all.size(),
                champions.size(),
                known.map(list -> (int)
                                list.stream().filter(Winner::holdsCategory).count())
                        .orElse(null),
                blocks(edition, prizes, bars.of(contest.year(), champions, locale)),
                specials(contest.year(), prizes, locale),
                stories.arePublished(contest.year()));
    }

    private static List<ResultPage.Block> blocks(
            ContestPage edition, List<Winner> prizes, Map<Integer, List<Bar>> champions) {
        return edition.edition().categories().stream()
                .map(category -> new ResultPage.Block(
                        category.number(),
                        category.line(),
                        edition.titles().getOrDefault(category.number(), category.title()),
                        prizes.stream()
                                .filter(prize -> prize.special() == null && prize.category() == category.number())
                                .toList(),
                        champions.getOrDefault(category.number(), List.of())))
                .toList();
    }

    private List<ResultPage.Special> specials(int year, List<Winner> prizes, Locale locale) {
        Map<UUID, List<Winner>> byPrize = prizes.stream()
                .filter(prize -> prize.special() != null)
                .collect(Collectors.groupingBy(prize -> Objects.requireNonNull(prize.special())));
        return specials.of(year).stream()
                .filter(special -> byPrize.containsKey(special.id()))
                .map(special -> new ResultPage.Special(
                        special.name(locale), special.about(locale), byPrize.getOrDefault(special.id(), List.of())))
                .toList();
    }
}
