package org.wsis.prizes.archive;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about one prize; what it does not say is null.
 *
 * @param category 1 to 18
 * @param organisation as printed
 * @param registered the name under which the organisation belongs into the register, or null where that is not sure
 * @param country ISO 3166-1 alpha-2
 * @param international that the source calls it international, perhaps beside a country
 */
record PrizeFacts(
        @Nullable Integer year,
        @Nullable Integer category,
        CategoryBasis categoryBasis,
        @Nullable String project,
        @Nullable String organisation,
        @Nullable String registered,
        @Nullable String country,
        boolean international,
        Rank rank,
        String source) {

    /** What tells one record of a year from another: the project and the organisation, without case and accents. */
    record Identity(
            @Nullable Integer year,
            @Nullable String project,
            @Nullable String organisation,
            @Nullable String country,
            @Nullable Integer category) {}

    Identity identity() {
        boolean nameless = project == null && organisation == null;
        return new Identity(year, plain(project), plain(organisation), country, nameless ? category : null);
    }

    /** Null for null; else lower case without accents, punctuation and doubled spaces, and never empty. */
    static @Nullable String plain(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? name : plain;
    }
}
