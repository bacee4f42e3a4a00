package org.wsis.forum.edition;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is called in a language.
 *
 * @param theme or null if it is not known or not translated
 */
@Embeddable
public record EditionWords(String title, @Nullable String theme) {}
