package org.wsis.consultation.translation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.handling.Handlings;
import org.wsis.reference.Language;
import org.wsis.schedule.PortalTime;

/** Where staff write and correct translations. */
@Service
class TranslationDesk {
    private final Translations translations;
    private final Standings standings;
    private final Handlings handlings;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    TranslationDesk(
            Translations translations,
            Standings standings,
            Handlings handlings,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.translations = translations;
        this.standings = standings;
        this.handlings = handlings;
        this.events = events;
        this.time = time;
    }

    /**
     * What somebody saw before they wrote.
     *
     * @param number of the last version, 0 for none
     * @param sent when that was sent which they translated
     */
    record Before(int number, String sent) {}

    /** Adds a version, unless it says what the last one says of the same text. */
    @Transactional
    public Kept write(UUID contribution, Language language, Draft draft, Before seen, AccountId by) {
        handlings.lock(contribution);
        ContributionLine line = standings.get(contribution);
        if (!line.shown() || line.language().equals(language.code())) {
            return new Kept.NotNow();
        }
        List<Translation> versions = translations.versions(contribution, language);
        int last = versions.isEmpty() ? 0 : versions.getFirst().number();
        if (last != seen.number() || !line.sentAt().toString().equals(seen.sent())) {
            return new Kept.Overtaken();
        }
        if (versions.isEmpty() || !says(versions.getFirst(), draft)) {
            Instant now = time.now();
            translations.add(contribution, language, draft, by, now);
            trace(line, language, last + 1, by, now);
        }
        return new Kept.Done();
    }

    private static boolean says(Translation last, Draft draft) {
        return !last.earlier()
                && last.title().equals(draft.title())
                && last.texts().equals(draft.texts());
    }

    private void trace(ContributionLine line, Language language, int number, AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.contribution.translated",
                "consultation.contribution",
                line.id().toString(),
                Map.of(
                        "number",
                        String.valueOf(line.number()),
                        "language",
                        language.code(),
                        "version",
                        String.valueOf(number))));
    }
}
