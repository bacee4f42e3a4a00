package org.wsis.forum.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.forum.agenda.AgendaSessions;
import org.wsis.forum.setting.Setting;
import org.wsis.forum.setting.Settings;
import org.wsis.schedule.PortalTime;

/** Where staff release an agenda. */
@Service
public class ReleaseDesk {
    private final Releases releases;
    private final AgendaSessions sessions;
    private final Settings settings;
    private final PortalTime time;
    private final ApplicationEventPublisher events;

    ReleaseDesk(
            Releases releases,
            AgendaSessions sessions,
            Settings settings,
            PortalTime time,
            ApplicationEventPublisher events) {
        this.releases = releases;
        this.sessions = sessions;
        this.settings = settings;
        this.time = time;
        this.events = events;
    }

    /** What became of the wish to release; nothing changed unless it is done. */
    public enum Outcome {
        DONE,
        /** The agenda is not what was seen. */
        OVERTAKEN,
        /** Nothing differs from the last release. */
        NOTHING;

        /** The message key of why nothing changed. */
        public String key() {
            return "forum.release.outcome." + name();
        }
    }

    /** The release that would be next. */
    @Transactional(readOnly = true)
    public Preview preview(int edition) {
        int last = releases.last(edition).map(Release::number).orElse(0);
        List<ReleasedSession> before = releases.sessions(edition, last);
        Setting setting = settings.of(edition);
        List<ReleasedSession> next = ChangeRules.next(before, Releasing.of(sessions.of(edition), setting));
        return new Preview(last + 1, Releasing.days(setting), next, ChangeRules.between(before, next));
    }

    /**
     * Releases the agenda as it is.
     *
     * @param seen the checksum of what was seen
     */
    @Transactional
    public Outcome release(int edition, String name, String seen, AccountId by) {
        settings.hold(edition);
        Preview next = preview(edition);
        if (!next.checksum().equals(seen)) {
            return Outcome.OVERTAKEN;
        }
        if (next.changes().isEmpty()
                && releases.last(edition).map(Release::days).orElse(Map.of()).equals(next.days())) {
            return Outcome.NOTHING;
        }
        Instant now = time.now();
        var release = new Release(edition, next.number(), name, next.days(), seen, now);
        releases.add(new ReleasedAgenda(release, next.sessions()), by);
        events.publishEvent(new AuditedAct(
                by,
                now,
                "forum.agenda.released",
                "forum.edition",
                String.valueOf(edition),
                Map.of("number", String.valueOf(release.number()))));
        return Outcome.DONE;
    }
}
