package org.wsis.prizes.edition;

import org.jspecify.annotations.Nullable;

/** Fills the gaps that the settings of an example have with what is usual, so that an edition can run by them. */
final class Filled {
    private Filled() {}

    static Settings of(Settings example) {
        Settings usual = Settings.USUAL;
        return new Settings(
                or(example.onePerOrganisation(), usual.onePerOrganisation()),
                or(example.votesFinal(), usual.votesFinal()),
                or(example.completeBallotsOnly(), usual.completeBallotsOnly()),
                or(example.nomineesMost(), usual.nomineesMost()),
                null,
                or(example.champions(), usual.champions()),
                or(example.tieRule(), usual.tieRule()),
                or(example.conflictByCountry(), usual.conflictByCountry()),
                or(example.winnersAgain(), usual.winnersAgain()),
                or(example.firstReminder(), usual.firstReminder()),
                or(example.lastReminder(), usual.lastReminder()),
                or(example.language(), usual.language()),
                example.words());
    }

    private static <T> @Nullable T or(@Nullable T known, @Nullable T usual) {
        return known == null ? usual : known;
    }
}
