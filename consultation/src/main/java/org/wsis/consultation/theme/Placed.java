package org.wsis.consultation.theme;

import org.jspecify.annotations.Nullable;

/**
 * A theme of which a contribution is a part.
 *
 * @param note what of the contribution belongs to it, for everybody, or null
 */
public record Placed(Theme theme, @Nullable String note) {}
