package org.wsis.consultation.verdict.told;

import java.util.List;
import org.wsis.consultation.request.SentRequest;

/**
 * The requests of a contribution from which nothing keeps the reader.
 *
 * @param decided those that stand, with what was told of them
 * @param whole whether there are no others
 */
public record OpenRequests(List<SentRequest> requests, List<ToldRequest> decided, boolean whole) {
    /** Copies the lists. */
    public OpenRequests {
        requests = List.copyOf(requests);
        decided = List.copyOf(decided);
    }
}
