package org.wsis.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

/** What a visitor can do in open phases; each module whose process has phases offers one bean. */
public interface PhaseAction {
    /**
     * The page on which to do it, for each phase in which there is something to do; phases of other modules are left out.
     * Asks the database as often for many phases as for one.
     */
    Map<PhaseId, Link> in(List<PhaseView> phases);

    /** The links of those phases that have one. */
    static Map<PhaseId, Link> each(List<PhaseView> phases, Function<PhaseView, Optional<Link>> link) {
        Map<PhaseId, Link> links = new HashMap<>();
        phases.forEach(phase -> link.apply(phase).ifPresent(found -> links.put(phase.id(), found)));
        return links;
    }

    /**
     * A button.
     *
     * @param key message key of its words, a verb
     * @param path where it leads, from the portal's root
     */
    record Link(String key, String path) {}
}
