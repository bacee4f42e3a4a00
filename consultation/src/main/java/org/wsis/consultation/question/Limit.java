package org.wsis.consultation.question;

import org.jspecify.annotations.Nullable;
import org.wsis.web.Words;

/** How much a text may say, both ends included. */
public record Limit(int least, int most, Unit unit) {
    /** What is counted. */
    public enum Unit {
        WORDS,
        CHARACTERS;

        /** The message key of its name. */
        public String key() {
            return "consultation.question.unit." + name();
        }
    }

    /** How much the text says. */
    public int count(@Nullable String text) {
        return unit == Unit.WORDS ? Words.count(text) : text == null ? 0 : text.codePointCount(0, text.length());
    }
}
