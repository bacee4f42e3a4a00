package org.wsis.prizes.comment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which comments may be read, as ticked.
 *
 * @param comments their keys
 */
record CommentsForm(@Nullable List<@Nullable String> comments) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern KEY = Pattern.compile(ID + "\\." + ID);

    /** What is ticked; what is no key is no tick. */
    Set<Comment.Key> ticked() {
        return Objects.requireNonNullElse(comments, List.<@Nullable String>of()).stream()
                .filter(Objects::nonNull)
                .filter(key -> KEY.matcher(key).matches())
                .map(Comment::read)
                .collect(Collectors.toSet());
    }

    /** Whether the comment of this key is ticked. */
    public boolean isTicked(String key) {
        return comments != null && comments.contains(key);
    }
}
