package org.wsis.schedule;

import java.util.List;
import java.util.Optional;

/** Asks what is open. The answer is made at the moment of the question, with the portal's clock. */
public interface Timetable {
    /** The phase of this key. */
    Optional<PhaseView> phase(String process, String edition, String key);

    /** All phases of an edition in their order. */
    List<PhaseView> phases(String process, String edition);

    /** Every phase that is open now, the next to close first. */
    List<PhaseView> openNow();
}
