package org.wsis.prizes.edition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The rules that differ by edition; null is what no source tells, which only an edition of the archive may have.
 *
 * @param onePerOrganisation whether an organisation may have one project in a category
 * @param votesFinal whether a cast vote stays, else it can change until the vote closes
 * @param completeBallotsOnly whether only ballots with a vote in every category count
 * @param nomineesMost in a category
 * @param championsAnnounced in a category, if the rules announced another number than was applied
 * @param champions in a category
 * @param conflictByCountry whether experts judge no project of their own country
 * @param winnersAgain whether who won before may take part
 * @param firstReminder so many days before the close of the vote, voters are first reminded of an unfinished ballot
 * @param lastReminder the same of the second and last time
 * @param language code of the language in which projects are described
 */
@Embeddable
public record Settings(
        @Nullable Boolean onePerOrganisation,
        @Nullable Boolean votesFinal,
        @Nullable Boolean completeBallotsOnly,
        @Nullable Integer nomineesMost,
        @Nullable Integer championsAnnounced,
        @Nullable Integer champions,
        @Enumerated(EnumType.STRING) @Nullable TieRule tieRule,
        @Nullable Boolean conflictByCountry,
        @Nullable Boolean winnersAgain,
        @Nullable Integer firstReminder,
        @Nullable Integer lastReminder,
        @Nullable String language,
        @Embedded @Nullable BoxLimits limits) {
    /** Nothing is known. */
    public static final Settings UNKNOWN =
            new Settings(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Those of an edition that has no example to follow. */
    public static final Settings USUAL =
            new Settings(true, true, true, 20, null, 5, TieRule.ALL_TIED, false, false, 4, 1, "en", BoxLimits.USUAL);

    /** How long texts may be; those that are usual where no source tells. */
    public BoxLimits words() {
        return limits == null ? BoxLimits.USUAL : limits.orUsual();
    }
}
