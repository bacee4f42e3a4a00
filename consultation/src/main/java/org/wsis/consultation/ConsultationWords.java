package org.wsis.consultation;

import org.jspecify.annotations.Nullable;

/**
 * What a consultation is called in a language.
 *
 * @param about what it asks, or null
 */
public record ConsultationWords(String title, @Nullable String about) {}
