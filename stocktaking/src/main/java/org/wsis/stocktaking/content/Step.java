package org.wsis.stocktaking.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of the form, in their order. Words: {@code stocktaking.step.<path>}. */
public enum Step {
    ACTIVITY,
    WHO,
    DESCRIPTION,
    ALIGNMENT,
    OUTCOME,
    FILES,
    CHECK;

    /** Its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of its name. */
    public String key() {
        return "stocktaking.step." + path();
    }

    /** Its place, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The one after it; the last has none. */
    public Optional<Step> next() {
        return Stream.of(values())
                .filter(step -> step.ordinal() == ordinal() + 1)
                .findFirst();
    }

    /** The one before it; the first has none. */
    public Optional<Step> previous() {
        return Stream.of(values())
                .filter(step -> step.ordinal() == ordinal() - 1)
                .findFirst();
    }
}
