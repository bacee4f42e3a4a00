package org.wsis.prizes.letter;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * The wish to send the letters.
 *
 * @param seen how many the page showed
 */
public record LettersForm(@Carried @NotNull @Nullable Integer seen) {}
