package org.wsis.consultation.committee.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.verdict.Verdict;

/**
 * A request in the list of staff.
 *
 * @param organisation its name, or null
 * @param missing the names of members of whom nothing is handed in
 * @param verdict the decision that holds, or null
 */
record BoardLine(
        SentRequest request,
        @Nullable String organisation,
        Standing standing,
        List<String> missing,
        @Nullable Verdict verdict) {
    BoardLine {
        missing = List.copyOf(missing);
    }
}
