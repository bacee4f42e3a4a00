package org.wsis.prizes.criterion;

import java.util.List;
import org.wsis.web.Option;

/**
 * A criterion in the reader's language.
 *
 * @param number its place in forms
 * @param marks the scores 1 to 5, each with what it means
 */
public record CriterionView(int number, int weight, String name, List<Option> marks) {
    /** Copies the list. */
    public CriterionView {
        marks = List.copyOf(marks);
    }
}
