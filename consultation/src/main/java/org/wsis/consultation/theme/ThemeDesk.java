package org.wsis.consultation.theme;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.fate.Fates;
import org.wsis.schedule.PortalTime;

/** Where staff write themes and answer them. */
@Service
class ThemeDesk {
    private final Themes themes;
    private final Fates fates;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ThemeDesk(Themes themes, Fates fates, ApplicationEventPublisher events, PortalTime time) {
        this.themes = themes;
        this.fates = fates;
        this.events = events;
        this.time = time;
    }

    /** Adds a theme; a second click changes nothing. False, and nothing changes, if another theme has the id. */
    @Transactional
    boolean add(ConsultationId process, UUID id, ThemeWords words, AccountId by) {
        Instant now = time.now();
        if (themes.add(process, id, words, now)) {
            trace("added", process, id, by, now);
            return true;
        }
        return themes.find(process, id)
                .filter(there -> there.title().equals(words.title()))
                .isPresent();
    }

    /** Removes a theme of which nothing was ever a part; false, and it stays, if something was or somebody changed it. */
    @Transactional
    boolean remove(ConsultationId process, UUID id, long version, AccountId by) {
        Optional<Long> present = themes.lock(process, id);
        if (present.isEmpty() || present.get() != version || themes.wasUsed(id)) {
            return false;
        }
        themes.delete(id);
        trace("removed", process, id, by, time.now());
        return true;
    }

    /** Says this of it from now on, unless somebody changed it since the version: then it tells the present one. */
    @Transactional
    Optional<Long> describe(ConsultationId process, UUID id, long version, ThemeWords words, AccountId by) {
        Optional<Long> other = overtaking(process, id, version);
        if (other.isEmpty()) {
            themes.describe(id, words);
            trace("changed", process, id, by, time.now());
        }
        return other;
    }

    /** Answers it, and with it every contribution that is a part of it; the same if somebody changed it meanwhile. */
    @Transactional
    Optional<Long> answer(ConsultationId process, UUID id, long version, ThemeAnswer answer, AccountId by) {
        Optional<Long> other = overtaking(process, id, version);
        if (other.isEmpty()) {
            Instant now = time.now();
            themes.close(id, answer, now);
            fates.appendToTheme(id, answer.outcome().event(), now, by, answer.words());
            trace("answered", process, id, by, now);
        }
        return other;
    }

    private Optional<Long> overtaking(ConsultationId process, UUID id, long version) {
        return themes.lock(process, id).filter(present -> present != version);
    }

    private void trace(String act, ConsultationId process, UUID id, AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.theme." + act,
                "consultation.process",
                process.toString(),
                Map.of("theme", id.toString())));
    }
}
