package org.wsis.stocktaking.content;

import java.util.List;

/**
 * Something that stands between a draft and handing it in.
 *
 * @param key message key of what is wrong and what to do
 * @param arguments of the message
 */
public record Problem(Field field, String key, List<Object> arguments) {
    static Problem of(Field field, String key, Object... arguments) {
        return new Problem(field, "stocktaking.problem." + key, List.of(arguments));
    }
}
