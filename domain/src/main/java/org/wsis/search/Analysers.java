package org.wsis.search;

import java.util.List;

/**
 * The names of the analysers, which both kinds of index define alike: one for each language and one, {@value #ANY}, for
 * words of a language that is not the text's own. All drop the same words: a word that one drops and another asks for
 * would be asked of texts that cannot have it.
 */
final class Analysers {
    static final String ANY = "any";

    /** Languages that have an analyser of their own, {@code text_<language>}; Chinese is served by {@link #ANY}. */
    static final List<String> STEMMED = List.of("ar", "en", "es", "fr", "ru");

    /** A normaliser, for sorting. */
    static final String SORT = "sort";

    /** Russians write е for ё, and mean the same. */
    static final String YO = "[ёЁ]";

    static final String YE = "е";

    private Analysers() {}
}
