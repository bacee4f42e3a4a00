package org.wsis.prizes.vote;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.PhaseView;

/**
 * An edition as its voters need to know it.
 *
 * @param finalChoices whether a saved choice stays; else it can be changed until the vote closes
 * @param completeOnly whether only ballots count that have a choice in every category with an eligible nominee
 * @param champions how many projects of a category become champions
 * @param tieRule what happens to those that share the last place: {@code ALL_TIED} or {@code FEWER}
 * @param language in which projects are handed in, of the six
 * @param firstReminder so many days before the close, voters are first reminded of an unfinished ballot
 * @param lastReminder the same of the last time
 * @param voting the phase of the vote, or null if there is none yet
 * @param nomineesAt when the list of nominees becomes public, or null if that is not known
 * @param championsAt when champions and choices become public, or null if that is not known
 */
public record Contest(
        int year,
        boolean finalChoices,
        boolean completeOnly,
        int champions,
        String tieRule,
        String language,
        int firstReminder,
        int lastReminder,
        @Nullable PhaseView voting,
        @Nullable Instant nomineesAt,
        @Nullable Instant championsAt) {

    /** Whether choices are taken at that instant. */
    public boolean isVoting(Instant now) {
        return voting != null && voting.isOpen(now);
    }

    /** Whether the vote is over at that instant. */
    public boolean isOver(Instant now) {
        return closesAt().filter(closes -> !now.isBefore(closes)).isPresent();
    }

    /** Whether the vote has opened by that instant. */
    public boolean hasOpened(Instant now) {
        return voting != null && voting.opensAt() != null && !now.isBefore(voting.opensAt());
    }

    /** Whether everybody may see the nominees at that instant. */
    public boolean showsNominees(Instant now) {
        return nomineesAt != null && !now.isBefore(nomineesAt);
    }

    /** Whether the instant of the champions has come; only then may anything tell what was chosen. */
    public boolean showsChampions(Instant now) {
        return championsAt != null && !now.isBefore(championsAt);
    }

    /** When the vote closes, exclusive. */
    public Optional<Instant> closesAt() {
        return voting == null ? Optional.empty() : Optional.ofNullable(voting.closesAt());
    }
}
