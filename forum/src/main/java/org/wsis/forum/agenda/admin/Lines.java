package org.wsis.forum.agenda.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lines of a form of which there are always some to fill in. */
final class Lines {
    private static final int SPARE = 2;

    private Lines() {}

    /** What was typed, without a gap, and further lines as long as there may be more. */
    static <T> List<T> padded(@Nullable List<T> typed, T empty, Predicate<T> isEmpty, int most) {
        List<T> lines = new ArrayList<>();
        for (T line : Objects.requireNonNullElse(typed, List.<T>of())) {
            if (line != null && !isEmpty.test(line) && lines.size() < most) {
                lines.add(line);
            }
        }
        for (int spare = 0; spare < SPARE && lines.size() < most; spare++) {
            lines.add(empty);
        }
        return List.copyOf(lines);
    }
}
