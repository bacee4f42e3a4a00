package org.wsis.portal.jobs;

import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;

/** Lets all scheduled jobs of the portal under test rest: by the clock nothing changes meanwhile. Whoever begins it ends it. */
@Component
public class RestingJobs {
    private static final Duration LOOKING = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Scheduler scheduler;
    private final JdbcClient database;

    RestingJobs(Jobs jobs, JdbcClient database) {
        this.scheduler = (Scheduler) Objects.requireNonNull(ReflectionTestUtils.getField(jobs, "scheduler"));
        this.database = database;
    }

    /** Returns when no job runs any more. */
    public void begin() {
        scheduler.pause();
        await("no job runs").during(LOOKING).atMost(LONG).until(() -> running() == 0);
    }

    private long running() {
        return database.sql("SELECT count(*) FROM jobs.scheduled_tasks WHERE picked")
                .query(Long.class)
                .single();
    }

    public void end() {
        scheduler.resume();
    }
}
