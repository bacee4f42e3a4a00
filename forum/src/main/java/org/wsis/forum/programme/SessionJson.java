package org.wsis.forum.programme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.release.ReleasedFacts;
import org.wsis.forum.release.ReleasedSession;

/** A session as machines read it. People are named on its page only, where they can take that back. */
record SessionJson(
        int number,
        String url,
        String title,
        String type,
        Instant startsAt,
        Instant endsAt,
        String room,
        @Nullable String track,
        List<String> organisers,
        List<String> actionLines,
        List<Integer> sdgs,
        List<String> languages,
        boolean captioning,
        boolean remote,
        boolean cancelled) {
    static SessionJson of(ReleasedSession session, String url) {
        ReleasedFacts facts = session.facts();
        return new SessionJson(
                session.number(),
                url,
                facts.title(),
                facts.type().name(),
                session.startsAt(),
                session.endsAt(),
                facts.room(),
                facts.track() == null ? null : facts.track().slug(),
                facts.organisers(),
                AgendaFilter.of(facts, "actionLine"),
                facts.goals(),
                facts.languages(),
                facts.captioning(),
                facts.remote(),
                session.cancelled());
    }
}
