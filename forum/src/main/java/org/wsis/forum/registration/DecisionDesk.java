package org.wsis.forum.registration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.forum.registration.call.CallDesk;
import org.wsis.forum.registration.call.Terms;
import org.wsis.schedule.PortalTime;

/** Where staff approve and decline registrations, and release letters for visas. The person gets a letter at once. */
@Service
public class DecisionDesk {
    private static final String SUBJECT = "forum.registration";

    private final Registrations registrations;
    private final CallDesk calls;
    private final RegistrationLetters letters;
    private final PortalTime time;
    private final ApplicationEventPublisher events;

    DecisionDesk(
            Registrations registrations,
            CallDesk calls,
            RegistrationLetters letters,
            PortalTime time,
            ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.calls = calls;
        this.letters = letters;
        this.time = time;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationView> find(int edition, UUID id) {
        return registrations.findByEditionAndId(edition, id).map(Registration::view);
    }

    /** Approves; who was declined needs a place on site as anybody does. */
    @Transactional
    public Answer approve(int edition, UUID id, long seen, @Nullable String reason, AccountId by) {
        Terms terms = calls.lock(edition).orElseThrow();
        Optional<Registration> found = held(edition, id, seen)
                .filter(one -> one.view().state() == RegistrationState.WAITING
                        || one.view().state() == RegistrationState.DECLINED);
        if (found.isEmpty()) {
            return Answer.OVERTAKEN;
        }
        RegistrationView before = found.get().view();
        boolean needsPlace = before.details().mode() == Attendance.ON_SITE && !RegistrationRules.hasPlace(before);
        if (needsPlace && RegistrationRules.isFull(terms, registrations.taken(edition))) {
            return Answer.FULL;
        }
        return decide(found.get(), RegistrationState.APPROVED, reason, by);
    }

    /** Declines, with a reason that the person reads. */
    @Transactional
    public Answer decline(int edition, UUID id, long seen, String reason, AccountId by) {
        return held(edition, id, seen)
                .filter(one -> one.view().state().isActive())
                .map(one -> decide(one, RegistrationState.DECLINED, reason, by))
                .orElse(Answer.OVERTAKEN);
    }

    private Answer decide(Registration one, RegistrationState decision, @Nullable String reason, AccountId by) {
        Instant now = time.now();
        one.decide(decision, reason, by, now);
        RegistrationView kept = registrations.saveAndFlush(one).view();
        letters.decided(kept);
        trace(decision == RegistrationState.APPROVED ? "approved" : "declined", kept, by, now);
        return Answer.CHANGED;
    }

    /** Releases the letter for a visa to an approved person who asked for one. */
    @Transactional
    public Answer releaseVisaLetter(int edition, UUID id, long seen, AccountId by) {
        return held(edition, id, seen)
                .filter(one -> one.view().waitsForVisaLetter())
                .map(one -> release(one, by))
                .orElse(Answer.OVERTAKEN);
    }

    private Answer release(Registration one, AccountId by) {
        Instant now = time.now();
        one.releaseVisaLetter(now);
        RegistrationView kept = registrations.saveAndFlush(one).view();
        letters.write(kept, "visa");
        trace("visa-released", kept, by, now);
        return Answer.CHANGED;
    }

    private Optional<Registration> held(int edition, UUID id, long seen) {
        return registrations.lock(edition, id).filter(one -> one.view().version() == seen);
    }

    private void trace(String act, RegistrationView one, AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(
                by,
                now,
                SUBJECT + "." + act,
                SUBJECT,
                one.id().toString(),
                Map.of("edition", String.valueOf(one.edition()))));
    }
}
