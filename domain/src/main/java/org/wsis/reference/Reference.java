package org.wsis.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reference data that every feature shares; read once, the same on every node. */
public interface Reference {
    /** The 18 lines in their order. */
    List<ActionLine> actionLines();

    /** The line of this code, in any case. */
    Optional<ActionLine> actionLine(String code);

    /** The 17 goals. */
    List<Sdg> sdgs();

    /** Whether it is the code of one of the 169 targets, for example {@code 9.4} or {@code 11.b}. */
    boolean isTarget(String code);

    /** ISO 3166-1 alpha-2 codes of the countries, sorted by their name in the language. */
    List<String> countries(Locale locale);

    /** The country's name in the language: the UN's short name where that differs from Unicode CLDR; the code if unknown. */
    String countryName(String code, Locale locale);

    /** The code for a country's name or code written in any of the six languages, aliases included. */
    Optional<String> countryOf(String text);

    /** The ITU region of the country, if it is known. */
    Optional<Region> regionOf(String country);
}
