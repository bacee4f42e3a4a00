package org.wsis.forum.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.forum.registration.call.CallDesk;
import org.wsis.forum.registration.call.Terms;
import org.wsis.schedule.PortalTime;

/** Where people register for an edition, change what they said and cancel. */
@Service
public class RegistrationDesk {
    private final Registrations registrations;
    private final CallDesk calls;
    private final RegistrationLetters letters;
    private final PortalTime time;

    RegistrationDesk(Registrations registrations, CallDesk calls, RegistrationLetters letters, PortalTime time) {
        this.registrations = registrations;
        this.calls = calls;
        this.letters = letters;
        this.time = time;
    }

    /** The person's own, in whatever state. */
    @Transactional(readOnly = true)
    public Optional<RegistrationView> find(int edition, AccountId person) {
        return registrations.findByEditionAndPerson(edition, person.value()).map(Registration::view);
    }

    /** The person's last one for an earlier edition. */
    @Transactional(readOnly = true)
    public Optional<RegistrationView> former(int edition, AccountId person) {
        return registrations.findByPersonOrderByEditionDesc(person.value()).stream()
                .map(Registration::view)
                .filter(view -> view.edition() < edition)
                .findFirst();
    }

    /** The person's own of all editions, the latest edition first. */
    @Transactional(readOnly = true)
    public List<RegistrationView> of(AccountId person, int limit) {
        return registrations.findByPersonOrderByEditionDesc(person.value()).stream()
                .limit(limit)
                .map(Registration::view)
                .toList();
    }

    /**
     * Registers, or changes what was said. The edition's terms are locked, so that two at once come one after the other.
     *
     * @param seen the version that the person saw, or null for none
     */
    @Transactional
    public Answer send(int edition, AccountId person, Details wanted, @Nullable Long seen) {
        Optional<Terms> terms = calls.lock(edition);
        if (terms.isEmpty()) {
            return Answer.CLOSED;
        }
        Registration held = registrations.lockOwn(edition, person.value()).orElse(null);
        RegistrationView own = held == null ? null : held.view();
        Instant now = time.now();
        return RegistrationRules.refusal(terms.get(), now, own, wanted, seen, registrations.taken(edition))
                .orElseGet(() ->
                        keep(held, edition, person, wanted, RegistrationRules.after(terms.get(), own, wanted), now));
    }

    private Answer keep(
            @Nullable Registration held,
            int edition,
            AccountId person,
            Details wanted,
            RegistrationState after,
            Instant now) {
        Answer answer = RegistrationRules.answer(held == null ? null : held.view(), after);
        Registration kept = held == null ? Registration.of(edition, person, wanted, after, now) : held;
        if (held != null) {
            held.change(wanted, after, now);
        }
        registrations.saveAndFlush(kept);
        if (answer != Answer.CHANGED) {
            letters.registered(kept.view());
        }
        return answer;
    }

    /** Cancels, also after registration has closed. Answers whether there was something to cancel. */
    @Transactional
    public boolean cancel(int edition, AccountId person) {
        Optional<Registration> own = registrations
                .lockOwn(edition, person.value())
                .filter(registration -> registration.view().state().isActive());
        own.ifPresent(registration -> {
            registration.cancel(time.now());
            letters.write(registrations.saveAndFlush(registration).view(), "cancelled");
        });
        return own.isPresent();
    }

    /** An account is gone: its registrations are cancelled and name nobody. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        registrations
                .findByPersonOrderByEditionDesc(deleted.account().value())
                .forEach(registration -> registration.forget(deleted.at()));
    }
}
