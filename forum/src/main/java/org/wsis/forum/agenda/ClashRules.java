package org.wsis.forum.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.Clash.Kind;

/** What sessions at the same time cannot share: a room, a person, an organiser, a track. */
public final class ClashRules {
    private ClashRules() {}

    /** What stands in the way of a session; what is cancelled stands in no way. */
    public static List<Clash> of(
            int number, SessionFacts facts, @Nullable Place place, Collection<AgendaSession> sessions) {
        List<Clash> clashes = new ArrayList<>();
        for (AgendaSession other : sessions) {
            @Nullable Place taken = other.place();
            if (place != null && taken != null && other.isHeld() && other.number() != number && place.overlaps(taken)) {
                between(facts, place, other, taken, clashes);
            }
        }
        return clashes;
    }

    /** The same of all, by number; those without any are left out. */
    public static Map<Integer, List<Clash>> all(List<AgendaSession> sessions) {
        Map<Integer, List<Clash>> all = new TreeMap<>();
        for (AgendaSession session : sessions) {
            List<Clash> its = session.clashes(sessions);
            if (!its.isEmpty()) {
                all.put(session.number(), its);
            }
        }
        return all;
    }

    private static void between(
            SessionFacts facts, Place place, AgendaSession other, Place taken, List<Clash> clashes) {
        if (place.room() == taken.room()) {
            clashes.add(clash(Kind.ROOM, other, null, 0));
        }
        for (int at = 0; at < facts.people().size(); at++) {
            Person person = facts.people().get(at);
            if (other.facts().people().stream().anyMatch(person::is)) {
                clashes.add(clash(Kind.PERSON, other, person.name(), at));
            }
        }
        for (int at = 0; at < facts.organisers().size(); at++) {
            String name = facts.organisers().get(at).name();
            if (other.facts().organisers().stream().anyMatch(one -> Names.same(one.name(), name))) {
                clashes.add(clash(Kind.ORGANISER, other, name, at));
            }
        }
        if (facts.track() != null && facts.track().equals(other.facts().track())) {
            clashes.add(clash(Kind.TRACK, other, null, 0));
        }
    }

    private static Clash clash(Kind kind, AgendaSession other, @Nullable String who, int at) {
        return new Clash(kind, other.number(), other.facts().title(), who, at);
    }
}
