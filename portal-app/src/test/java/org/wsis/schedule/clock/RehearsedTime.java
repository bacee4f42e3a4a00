package org.wsis.schedule.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the clock of a rehearsing portal go on to a later moment, as if it had been started anew for it. */
@Component
public class RehearsedTime {
    private final JdbcClient database;
    private final PortalClock clock;

    RehearsedTime(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = WrongClock.behind(clock);
    }

    /** From now on it is this moment, for the program and for the database. */
    public void goTo(Instant moment) {
        database.sql("UPDATE schedule.rehearsal SET starts_as = ?, fixed_at = clock_timestamp()")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
        clock.measureAgain();
    }
}
