package org.wsis.stocktaking.entry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.wsis.moderation.ReasonCode;
import org.wsis.stocktaking.content.Field;

/**
 * A reason of a moderator.
 *
 * @param field where, or null for the entry as a whole
 * @param words to the owner, at most 1000 characters, or null
 */
@Embeddable
public record Pin(
        @Enumerated(EnumType.STRING) @Nullable Field field,
        @Enumerated(EnumType.STRING) ReasonCode reason,
        @Nullable String words) {}
