package org.wsis.schedule.clock;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wsis.portal.database.TestDatabase;

/**
 * The database's time as tests set it, while the clock of this machine goes on: so it is on a node whose clock is wrong.
 * Whoever sets it gives it back.
 */
@Component
public class DatabaseClock {
    private final PortalClock clock;

    DatabaseClock(Clock clock) {
        this.clock = WrongClock.behind(clock);
    }

    /** The database's clock is that much ahead of this machine's. */
    public void ahead(Duration by) {
        set("clock_timestamp() + interval '" + by.toMillis() + " milliseconds'");
    }

    /** The database's clock stands still. */
    public void stop(Instant at) {
        set("timestamptz '" + at + "'");
    }

    /** Both agree again, and no node remembers otherwise. */
    public void restore() {
        set("clock_timestamp()");
        clock.measureAgain();
    }

    private static void set(String time) {
        try (Connection owner = TestDatabase.asOwner();
                Statement change = owner.createStatement()) {
            change.execute(definition(change)
                    .replaceFirst(
                            "(?s)\\$function\\$.*\\$function\\$", "\\$function\\$ SELECT " + time + " \\$function\\$"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String definition(Statement asking) throws SQLException {
        try (ResultSet row = asking.executeQuery("SELECT pg_get_functiondef('schedule.portal_time'::regproc)")) {
            row.next();
            return row.getString(1);
        }
    }
}
