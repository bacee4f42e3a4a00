package org.wsis.prizes.vote.result;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.edition.ContestPage;
import org.wsis.prizes.edition.ContestPages;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.Proofs;
import org.wsis.web.Bar;

/** Gathers what the page of the results shows; nothing before the champions are public. */
@Component
@Transactional(readOnly = true)
public class ResultPages {
    private final Contests contests;
    private final ContestPages editions;
    private final Proofs proofs;
    private final Results results;
    private final ResultBars bars;
    private final Clock clock;

    ResultPages(
            Contests contests, ContestPages editions, Proofs proofs, Results results, ResultBars bars, Clock clock) {
        this.contests = contests;
        this.editions = editions;
        this.proofs = proofs;
        this.results = results;
        this.bars = bars;
        this.clock = clock;
    }

    /** What everybody may see now of the vote of that year. */
    public VoteParts parts(int year) {
        Instant now = clock.instant();
        return contests.find(year)
                .map(contest ->
                        new VoteParts(contest.showsNominees(now), contest.hasOpened(now), proofs.isPublished(contest)))
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
        var blocks = blocks(edition, bars.of(contest.year(), champions, locale));
        return new ResultPage(contest, votes, all.size(), champions.size(), blocks);
    }

    private static List<ResultPage.Block> blocks(ContestPage edition, Map<Integer, List<Bar>> champions) {
        return edition.edition().categories().stream()
                .map(category -> new ResultPage.Block(
                        category.number(),
                        category.line(),
                        edition.titles().getOrDefault(category.number(), category.title()),
                        champions.getOrDefault(category.number(), List.of())))
                .toList();
    }
}
