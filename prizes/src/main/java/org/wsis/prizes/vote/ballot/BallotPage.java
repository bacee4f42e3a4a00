package org.wsis.prizes.vote.ballot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.OwnVote;
import org.wsis.prizes.vote.nominee.Category;
import org.wsis.prizes.vote.nominee.Nominee;
import org.wsis.web.Option;

/**
 * One step of a voter's ballot.
 *
 * @param open whether choices are taken now
 * @param steps all categories of the edition
 * @param here the category that is shown
 * @param nominees what is shown of it, in the voter's order
 * @param countries of its nominees
 * @param saved the voter's choice in it, or null
 */
record BallotPage(
        Contest contest,
        boolean open,
        List<Step> steps,
        Step here,
        List<Nominee> nominees,
        List<Option> countries,
        @Nullable OwnVote saved) {

    /**
     * A category with the voter's choice.
     *
     * @param savedChoice what is saved in it, or null
     */
    record Step(Category category, @Nullable OwnVote savedChoice) {
        public boolean isSaved() {
            return savedChoice != null;
        }

        /** Whether somebody can be chosen in it, or was. */
        boolean counts() {
            return isSaved() || category.nominees() > 0;
        }

        /** Whether a choice is missing in it. */
        public boolean isMissing() {
            return !isSaved() && category.nominees() > 0;
        }
    }

    /** How many choices are saved. */
    public long done() {
        return steps.stream().filter(Step::isSaved).count();
    }

    /** How many choices there can be. */
    public long of() {
        return steps.stream().filter(Step::counts).count();
    }

    /** How many are missing to a complete ballot. */
    public long missing() {
        return steps.stream().filter(Step::isMissing).count();
    }

    /** Whether a choice can be saved in this category now. */
    public boolean isChoosable() {
        return open && here.category().nominees() > 0 && !(here.isSaved() && contest.finalChoices());
    }

    /** The next category without a choice after this one, and then from the first; null if every other is saved. */
    public @Nullable Integer next() {
        Stream<Step> after = steps.stream().filter(step -> step.category().number() > number());
        Stream<Step> before = steps.stream().filter(step -> step.category().number() < number());
        Optional<Step> next =
                Stream.concat(after, before).filter(Step::isMissing).findFirst();
        return next.map(step -> step.category().number()).orElse(null);
    }

    /** The step of this number, or null. */
    @Nullable
    Step step(@Nullable Integer number) {
        return steps.stream()
                .filter(step -> number != null && step.category().number() == number)
                .findFirst()
                .orElse(null);
    }

    private int number() {
        return here.category().number();
    }

    /** The name of the nominee's country, or null. */
    public @Nullable String countryOf(Nominee nominee) {
        return countries.stream()
                .filter(country -> country.value().equals(nominee.country()))
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }

    /** Whether the project is the saved choice of this category. */
    public boolean isSaved(UUID project) {
        return saved != null && saved.project().equals(project);
    }
}
