package org.wsis.prizes.special;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.release.Releases;
import org.wsis.prizes.special.SpecialPrize.Words;
import org.wsis.schedule.PortalTime;

/** Where staff make prizes beside the categories and say what they are, until the winners are public. */
@Service
class SpecialPrizeDesk {
    private final Contests contests;
    private final Releases releases;
    private final SpecialPrizes prizes;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    SpecialPrizeDesk(
            Contests contests,
            Releases releases,
            SpecialPrizes prizes,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.contests = contests;
        this.releases = releases;
        this.prizes = prizes;
        this.events = events;
        this.time = time;
    }

    /** Makes a prize; answers whether that was possible. */
    @Transactional
    boolean add(int year, UUID id, Map<String, Words> words, AccountId by) {
        contests.hold(year).orElseThrow();
        if (releases.arePublic(year)) {
            return false;
        }
        prizes.add(year, id, time.now());
        prizes.write(id, words);
        trace(year, "prizes.special.added", by);
        return true;
    }

    /** The prize says this from now on; answers whether that was possible. Throws if it was changed since the version. */
    @Transactional
    boolean set(int year, UUID id, long version, Map<String, Words> words, AccountId by) {
        contests.hold(year).orElseThrow();
        if (releases.arePublic(year)) {
            return false;
        }
        if (!prizes.next(id, version)) {
            throw new OptimisticLockingFailureException("The special prize was changed meanwhile");
        }
        prizes.write(id, words);
        trace(year, "prizes.special.set", by);
        return true;
    }

    /** Without the words, which are sealed; the record is read by people who need not know them. */
    private void trace(int year, String act, AccountId by) {
        Instant now = time.now();
        events.publishEvent(new AuditedAct(by, now, act, "prizes.edition", String.valueOf(year), Map.of()));
    }
}
