package org.wsis.portal.account.organisation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The organisation that somebody looks for. */
record SearchForm(@Size(max = 300) @Nullable String organisation) {
    String text() {
        return organisation == null ? "" : organisation.strip();
    }
}
