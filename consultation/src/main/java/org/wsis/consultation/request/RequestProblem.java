package org.wsis.consultation.request;

import org.jspecify.annotations.Nullable;

/**
 * Why a request cannot be sent as it is.
 *
 * @param input the field where it can be put right, or null if there is none
 * @param label the message key of what the field is called, or null
 * @param key the message key of what is wrong
 */
public record RequestProblem(
        @Nullable String input, @Nullable String label, String key) {}
