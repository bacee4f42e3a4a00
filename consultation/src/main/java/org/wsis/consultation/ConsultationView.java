package org.wsis.consultation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it is now.
 *
 * @param version to give back with a change, so that a lost race is noticed
 * @param slug its name in addresses, for good
 * @param edition the year of the Forum that it prepares, or null
 * @param phaseProcess the process under which the schedule has its phases
 * @param phaseEdition the edition under which the schedule has its phases
 * @param words by two-letter language; English is among them
 * @param source where what the archive says of it is from, or null if staff opened it
 */
public record ConsultationView(
        ConsultationId id,
        long version,
        String slug,
        ConsultationKind kind,
        @Nullable Integer edition,
        String phaseProcess,
        String phaseEdition,
        Map<String, ConsultationWords> words,
        @Nullable String source) {

    /** Its words in the language, in English where there are none. */
    public ConsultationWords words(Locale language) {
        ConsultationWords english = Objects.requireNonNull(words.get("en"));
        return words.getOrDefault(language.getLanguage(), english);
    }

    /** The language of {@link #words(Locale)}. */
    public String languageFor(Locale language) {
        return words.containsKey(language.getLanguage()) ? language.getLanguage() : "en";
    }

    /** Its page. */
    public String path() {
        return "/consultations/" + slug;
    }
}
