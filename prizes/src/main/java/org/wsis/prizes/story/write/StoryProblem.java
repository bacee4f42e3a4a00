package org.wsis.prizes.story.write;

import java.util.List;

/**
 * Something that stands between a story and sending it.
 *
 * @param input the name of the form's field
 * @param label message key of the field's name
 * @param key message key of what is wrong
 */
public record StoryProblem(String input, String label, String key, List<Integer> arguments) {
    /** For the message's places. */
    public Object[] places() {
        return arguments.toArray();
    }
}
