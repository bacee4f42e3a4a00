package org.wsis.prizes.letter;

import java.util.List;
import java.util.UUID;

/**
 * A letter that has not left.
 *
 * @param letter the beginning of its message keys
 * @param path the page that it leads to, from the portal's root
 */
public record Unsent(UUID project, UUID person, String letter, List<String> arguments, String path) {}
