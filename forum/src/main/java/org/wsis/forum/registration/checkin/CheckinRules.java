package org.wsis.forum.registration.checkin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.registration.RegistrationState;
import org.wsis.forum.registration.call.Attendance;

/** Who may come in, and when somebody came. */
final class CheckinRules {
    /** How long a device may keep a check-in. */
    static final Duration OLDEST = Duration.ofDays(7);

    private CheckinRules() {}

    static Verdict verdict(RegistrationState state, Attendance mode) {
        return switch (state) {
            case WAITING -> Verdict.WAITING;
            case DECLINED -> Verdict.DECLINED;
            case CANCELLED -> Verdict.CANCELLED;
            case APPROVED -> mode == Attendance.REMOTE ? Verdict.REMOTE : Verdict.HERE;
        };
    }

    /** The time of the device where it can be true, else that of the portal. */
    static Instant at(@Nullable Instant device, Instant now) {
        return device == null || device.isAfter(now) || device.isBefore(now.minus(OLDEST)) ? now : device;
    }
}
