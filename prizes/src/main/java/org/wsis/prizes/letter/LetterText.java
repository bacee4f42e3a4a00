package org.wsis.prizes.letter;

/**
 * A letter as it leaves in a language, with a made-up project.
 *
 * @param language its code
 */
public record LetterText(String language, String subject, String body) {}
