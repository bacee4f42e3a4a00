package org.wsis.stocktaking.explore;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the explorer shows what a filter finds: a parameter of the address, the list without it. */
enum View {
    LIST,
    MAP,
    GRID;

    static final String PARAMETER = "view";

    /** The view that the address asks for, or the list. */
    static View of(@Nullable String typed) {
        return Arrays.stream(values())
                .filter(view -> view.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(LIST);
    }

    /** Its value in the address. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
