package org.wsis.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks what is open: now by the portal's clock, or at a moment. */
public interface Timetable {
    /** The processes that have phases; the words of one are the message {@code schedule.process.<process>}. */
    List<String> PROCESSES = List.of(
            "stocktaking",
            "prizes",
            "forum",
            "ocp",
            "hltf",
            "photo-contest",
            "equals-in-tech",
            "cwg-internet",
            "consultation");

    /** The phase of this key. */
    Optional<PhaseView> phase(String process, String edition, String key);

    /** The phase of this id. */
    Optional<PhaseView> phase(PhaseId id);

    /** All phases of an edition in their order. */
    List<PhaseView> phases(String process, String edition);

    /** All phases of these processes, those that begin earliest first. */
    List<PhaseView> of(Set<String> processes);

    /** Every phase that is open now, the next to close first. */
    List<PhaseView> openNow();

    /** The same at another moment; a transaction that decides asks with the {@link PortalTime}. */
    List<PhaseView> openAt(Instant at);

    /** Every phase that opens or closes in the half-open period, the earliest first. */
    List<PhaseView> between(Instant from, Instant until);

    /** Every phase of this year's and later editions of which neither an instant nor a day is known yet. */
    List<PhaseView> undated();

    /** The phase that opens next, if one is planned. */
    Optional<PhaseView> nextToOpen();
}
