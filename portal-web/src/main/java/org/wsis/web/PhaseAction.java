package org.wsis.web;

import java.util.Optional;
import org.wsis.schedule.PhaseView;

/** What a visitor can do in an open phase; each module whose process has phases offers one bean. */
public interface PhaseAction {
    /** The page on which to do it, or empty if the phase is another module's or asks nothing of visitors. */
    Optional<Link> in(PhaseView phase);

    /**
     * A button.
     *
     * @param key message key of its words, a verb
     * @param path where it leads, from the portal's root
     */
    record Link(String key, String path) {}
}
