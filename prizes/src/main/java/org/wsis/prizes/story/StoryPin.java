package org.wsis.prizes.story;

import org.jspecify.annotations.Nullable;
import org.wsis.moderation.ReasonCode;

/**
 * A reason fixed to a part of a story.
 *
 * @param field the name of the part
 */
public record StoryPin(
        String field, ReasonCode reason, @Nullable String words) {}
