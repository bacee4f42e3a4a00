package org.wsis.portal.process.archive;

import org.jspecify.annotations.Nullable;
import org.wsis.reference.Region;

/** A publication of the process; the archive holds its title, not the text. */
record Publication(
        int number, int year, String title, @Nullable Region region, Source source) {}
