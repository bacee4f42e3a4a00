package org.wsis.portal.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/** Begins to run jobs once the portal answers, and lets running ones end before the database's connections are closed. */
final class Jobs implements SmartLifecycle {
    private static final int AT_A_TIME = 10;

    private final Scheduler scheduler;
    private volatile boolean running;

    Jobs(DataSource database, List<Task<?>> tasks) {
        List<RecurringTask<?>> recurring = new ArrayList<>();
        List<Task<?>> others = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> repeated) {
                recurring.add(repeated);
            } else {
                others.add(task);
            }
        }
        scheduler = Scheduler.create(database, others)
                .startTasks(recurring)
                .tableName(JobsConfiguration.TABLE)
                .threads(AT_A_TIME)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
