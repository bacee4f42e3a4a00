package org.wsis.forum.registration.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.forum.registration.BadgeCode;
import org.wsis.forum.registration.RegistrationState;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PortalTime;

/** Where staff check people in. A person counts once on a day, however often and by however many devices. */
@Service
class CheckinDesk {
    private final JdbcClient database;
    private final PortalTime time;

    CheckinDesk(JdbcClient database, PortalTime time) {
        this.database = database;
        this.time = time;
    }

    /** A registration with this code. */
    private record Found(UUID id, RegistrationState state, Attendance mode, String name, String organisation) {}

    /**
     * Checks in who shows the code.
     *
     * @param device when the device read it, or null for now
     */
    @Transactional
    public Scanned check(int edition, String code, @Nullable Instant device, AccountId by) {
        Optional<Found> found = find(edition, BadgeCode.read(code));
        if (found.isEmpty()) {
            return new Scanned(Verdict.UNKNOWN, "", "", null);
        }
        Found one = found.get();
        Verdict verdict = CheckinRules.verdict(one.state(), one.mode());
        if (!verdict.isHere()) {
            return new Scanned(verdict, one.name(), one.organisation(), null);
        }
        Instant now = time.now();
        Instant at = CheckinRules.at(device, now);
        boolean first = keep(one.id(), at, now, by);
        return new Scanned(
                first ? Verdict.HERE : Verdict.BEFORE, one.name(), one.organisation(), since(one.id(), dayOf(at)));
    }

    /** How many people were seen today. */
    @Transactional(readOnly = true)
    public long today(int edition) {
        return database.sql("SELECT count(*) FROM forum.checkin c JOIN forum.registration r ON r.id = c.registration"
                        + " WHERE r.edition = ? AND c.day = ?")
                .params(edition, dayOf(time.now()))
                .query(Long.class)
                .single();
    }

    /** Nobody cancels or declines it while it is checked in. */
    private Optional<Found> find(int edition, String code) {
        return database.sql("SELECT id, state, mode, coalesce(name, '') AS name, coalesce(organisation, '')"
                        + " AS organisation FROM forum.registration WHERE edition = ? AND code = ? FOR SHARE")
                .params(edition, code)
                .query((row, number) -> found(row))
                .optional();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                RegistrationState.valueOf(row.getString("state")),
                Attendance.valueOf(row.getString("mode")),
                row.getString("name"),
                row.getString("organisation"));
    }

    private boolean keep(UUID registration, Instant at, Instant now, AccountId by) {
        return database.sql("INSERT INTO forum.checkin (registration, day, at, received_at, by)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(registration, dayOf(at), Timestamp.from(at), Timestamp.from(now), by.value())
                        .update()
                == 1;
    }

    private Instant since(UUID registration, LocalDate day) {
        Timestamp at = database.sql("SELECT at FROM forum.checkin WHERE registration = ? AND day = ?")
                .params(registration, day)
                .query(Timestamp.class)
                .single();
        return Objects.requireNonNull(at).toInstant();
    }

    private static LocalDate dayOf(Instant at) {
        return GenevaTime.dayOf(at);
    }
}
