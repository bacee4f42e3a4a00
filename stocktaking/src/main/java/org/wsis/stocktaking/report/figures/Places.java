package org.wsis.stocktaking.report.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;

/** Countries, their regions and the order in which a report lists them, as arrays for the database. */
@Component
public class Places {
    private final Reference reference;

    Places(Reference reference) {
        this.reference = reference;
    }

    /** Codes of the countries by their names in the language. */
    public String[] countries(Locale locale) {
        return reference.countries(locale).toArray(String[]::new);
    }

    /** The region of each of these countries; null where the reference knows none. */
    public String[] regions(String[] countries) {
        return Arrays.stream(countries)
                .map(country -> reference.regionOf(country).map(Region::name).orElse(null))
                .toArray(String[]::new);
    }

    /** The six regions of ITU. */
    public static List<Region> six() {
        return Arrays.stream(Region.values())
                .filter(region -> region != Region.INTERNATIONAL)
                .toList();
    }
}
