package org.wsis.prizes.project;

import java.util.List;

/**
 * Something that stands between a draft and handing it in.
 *
 * @param input the name of the form's field
 * @param label message key of the field's name
 * @param key message key of what is wrong and what to do
 * @param condition that is not met because of it
 */
public record Problem(String input, String label, String key, List<Object> arguments, Condition condition) {
    /** For the message's places. */
    public Object[] places() {
        return arguments.toArray();
    }
}
