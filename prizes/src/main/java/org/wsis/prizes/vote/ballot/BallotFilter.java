package org.wsis.prizes.vote.ballot;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.vote.nominee.Nominee;

/**
 * What a voter looks for inside a category. Letters are compared without their accents and in any case.
 *
 * @param category a number, or null for the first without a choice
 * @param project one to begin with, or null
 * @param q words, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param outcome what became of the choice before, as {@link Outcome} writes it, or null
 * @param saved the category of that choice, or null
 */
record BallotFilter(
        @Nullable Integer category,
        @Nullable String project,
        @Nullable String q,
        @Nullable String country,
        @Nullable String outcome,
        @Nullable Integer saved) {
    /** Looks for nothing. */
    static final BallotFilter NONE = at(null);

    private static final int LONGEST = 200;

    /** Only a step. */
    static BallotFilter at(@Nullable Integer category) {
        return new BallotFilter(category, null, null, null, null, null);
    }

    public boolean isSet() {
        return !words().isEmpty() || wanted() != null;
    }

    boolean matches(Nominee nominee) {
        String text = plain(nominee.title() + " " + nominee.organisation() + " " + nominee.description());
        return (wanted() == null || wanted().equals(nominee.country()))
                && words().stream().allMatch(text::contains);
    }

    private @Nullable String wanted() {
        return country == null || country.isBlank() ? null : country;
    }

    private List<String> words() {
        return q == null || q.isBlank()
                ? List.of()
                : List.of(plain(q.substring(0, Math.min(LONGEST, q.length())))
                        .strip()
                        .split("\\s+"));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
