package org.wsis.mail;

/** Turns the words of a letter into the HTML that mail programs show; everything is escaped. */
@FunctionalInterface
public interface LetterFrame {
    /** A whole HTML document, right to left where the language is. */
    String html(LetterText letter);
}
