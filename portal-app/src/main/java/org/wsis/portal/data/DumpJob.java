package org.wsis.portal.data;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.schedule.GenevaTime;

/** Makes the dump every night, by the real clock, and the first one soon after the first start. */
@Configuration(proxyBeanMethods = false)
class DumpJob {
    private static final LocalTime NIGHT = LocalTime.of(2, 30);
    private static final Duration SOON = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> nightlyDump(DumpDesk desk, DumpFolder folder, DumpTerms terms) {
        return Tasks.recurring("nightly-dump", new SoonThenNightly(new Daily(GenevaTime.ZONE, NIGHT)))
                .execute((instance, context) -> {
                    try {
                        desk.make();
                        folder.tidy(terms.now());
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    private record SoonThenNightly(Daily daily) implements Schedule {
        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return now.plus(SOON);
        }

        @Override
        public Instant getNextExecutionTime(ExecutionComplete complete) {
            return daily.getNextExecutionTime(complete);
        }

        /** What is due at the next start was decided before: a start does not move it. */
        @Override
        public boolean isDeterministic() {
            return false;
        }
    }
}
