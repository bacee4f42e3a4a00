package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An owner's answer that waits for staff. */
public record AnswerLine(UUID entry, String title, @Nullable String organisation, Instant at) {}
