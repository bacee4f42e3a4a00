package org.wsis.forum.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.forum.release.ReleaseLetters.Drafted;
import org.wsis.forum.setting.Settings;
import org.wsis.mail.Letters;
import org.wsis.schedule.PortalTime;

/** Where staff let the letters about a release leave, once. */
@Service
class LettersDesk {
    private final Releases releases;
    private final ReleaseLetters drafts;
    private final Settings settings;
    private final Letters letters;
    private final PortalTime time;
    private final ApplicationEventPublisher events;

    LettersDesk(
            Releases releases,
            ReleaseLetters drafts,
            Settings settings,
            Letters letters,
            PortalTime time,
            ApplicationEventPublisher events) {
        this.releases = releases;
        this.drafts = drafts;
        this.settings = settings;
        this.letters = letters;
        this.time = time;
        this.events = events;
    }

    /**
     * Lets them leave, if it is the last release and they are those that were seen; answers how many left.
     *
     * @param seen what {@link ReleaseLetters#seen} said of them
     */
    @Transactional
    int send(int edition, int number, String seen, AccountId by) {
        settings.hold(edition);
        Release release = releases.last(edition).orElseThrow();
        List<Drafted> waiting = release.number() == number ? drafts.of(release) : List.of();
        Instant now = time.now();
        if (waiting.isEmpty()
                || !ReleaseLetters.seen(waiting).equals(seen)
                || !releases.letLettersLeave(release, waiting.size(), by, now)) {
            return 0;
        }
        waiting.forEach(draft -> letters.queue(draft.letter()));
        events.publishEvent(new AuditedAct(
                by,
                now,
                "forum.agenda.letters",
                "forum.edition",
                String.valueOf(edition),
                Map.of("letters", String.valueOf(waiting.size()))));
        return waiting.size();
    }
}
