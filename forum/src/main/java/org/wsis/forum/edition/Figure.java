package org.wsis.forum.edition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What was counted.
 *
 * @param remark what its source adds, in English, or null
 * @param source where it is from
 */
@Embeddable
public record Figure(
        int number,
        @Enumerated(EnumType.STRING) Bound bound,
        @Nullable String remark,
        String source) {}
