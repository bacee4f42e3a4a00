package org.wsis.portal.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.audit.Trail;
import org.wsis.schedule.PhaseView;

/**
 * What stands beside the queue.
 *
 * @param dates the phases that close next, the earliest first
 * @param acts what was done last, the latest first
 */
record QueueSide(List<PhaseView> dates, List<Act> acts) {
    /**
     * An act with the name of who did it.
     *
     * @param name null for the portal itself or a deleted account
     */
    record Act(Trail.Entry entry, @Nullable String name) {}
}
