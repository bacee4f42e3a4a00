package org.wsis.forum.feed;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.forum.release.Release;
import org.wsis.forum.release.ReleasedSession;
import org.wsis.mail.PublicAddress;
import org.wsis.schedule.GenevaTime;

/** Makes calendars of released sessions. */
@Component
class AgendaCalendars {
    private final CalendarWriter writer;
    private final PublicAddress portal;
    private final MessageSource messages;

    AgendaCalendars(CalendarWriter writer, PublicAddress portal, MessageSource messages) {
        this.writer = writer;
        this.portal = portal;
        this.messages = messages;
    }

    String of(Release release, List<ReleasedSession> sessions, Locale locale) {
        String name = messages.getMessage("forum.agenda.of", new Object[] {"" + release.edition()}, locale);
        return writer.write(
                name,
                release.at(),
                sessions.stream().map(session -> event(release, session)).toList());
    }

    private CalendarEvent event(Release release, ReleasedSession session) {
        String path = "/forum/" + release.edition() + "/sessions/" + session.number();
        return new CalendarEvent(
                "forum-" + release.edition() + "-session-" + session.number() + "@wsis",
                session.sequence(),
                session.cancelled(),
                session.startsAt().atZone(GenevaTime.ZONE),
                session.endsAt().atZone(GenevaTime.ZONE),
                session.facts().title(),
                session.facts().description(),
                session.facts().room(),
                portal.of(path));
    }
}
