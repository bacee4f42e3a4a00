package org.wsis.consultation.question.admin;

import org.jspecify.annotations.Nullable;

/**
 * A button that changes the draft.
 *
 * @param revision of the draft that was seen
 */
record SeenForm(@Nullable Long revision) {}
