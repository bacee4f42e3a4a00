package org.wsis.forum.registration;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.forum.registration.call.Terms;

/** What a person who registers may do, and what follows. */
final class RegistrationRules {
    private RegistrationRules() {}

    /**
     * Why a wish is refused; empty if it is not.
     *
     * @param own what the person has, or null
     * @param seen the version of it that the person saw, or null for nothing
     * @param taken how many places on site are taken, the person's own among them
     */
    static Optional<Answer> refusal(
            Terms terms, Instant now, @Nullable RegistrationView own, Details wanted, @Nullable Long seen, long taken) {
        if (!terms.isOpen(now)) {
            return Optional.of(Answer.CLOSED);
        }
        if (own != null) {
            Optional<Answer> known = known(own, seen);
            if (known.isPresent()) {
                return known;
            }
        }
        if (!terms.offers(wanted.mode())) {
            return Optional.of(Answer.NOT_OFFERED);
        }
        boolean full = wanted.mode() == Attendance.ON_SITE && !hasPlace(own) && isFull(terms, taken);
        return full ? Optional.of(Answer.FULL) : Optional.empty();
    }

    private static Optional<Answer> known(RegistrationView own, @Nullable Long seen) {
        if (own.state() == RegistrationState.DECLINED) {
            return Optional.of(Answer.DECLINED);
        }
        if (seen == null) {
            return Optional.of(Answer.ALREADY);
        }
        return seen == own.version() ? Optional.empty() : Optional.of(Answer.OVERTAKEN);
    }

    static boolean hasPlace(@Nullable RegistrationView own) {
        return own != null && own.state().isActive() && own.details().mode() == Attendance.ON_SITE;
    }

    static boolean isFull(Terms terms, long taken) {
        return terms.places() != null && taken >= terms.places();
    }

    /** The state of what is registered now: staff approve again what they approved with another badge. */
    static RegistrationState after(Terms terms, @Nullable RegistrationView own, Details wanted) {
        boolean approved = own != null
                && own.state() == RegistrationState.APPROVED
                && own.details().sameBadge(wanted);
        return approved || !terms.asksApproval(wanted.mode()) ? RegistrationState.APPROVED : RegistrationState.WAITING;
    }

    /** What the person is told. */
    static Answer answer(@Nullable RegistrationView own, RegistrationState after) {
        if (own != null && own.state() == after) {
            return Answer.CHANGED;
        }
        return after == RegistrationState.APPROVED ? Answer.CONFIRMED : Answer.RECEIVED;
    }
}
