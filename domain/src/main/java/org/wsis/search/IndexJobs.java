package org.wsis.search;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.schedule.GenevaTime;

/**
 * Every night each index is compared with its register; staff ask for more. What was asked for an index of a former format
 * has nothing left to do.
 */
@Configuration(proxyBeanMethods = false)
class IndexJobs {
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> nightlyIndexCheck(Indexes indexes) {
        return Tasks.recurring("nightly-index-check", new Daily(GenevaTime.ZONE, NIGHT))
                .execute((instance, context) -> {
                    for (IndexedRegister register : indexes.registers()) {
                        check(indexes, register);
                    }
                });
    }

    @Bean
    OneTimeTask<Void> indexCheck(Indexes indexes) {
        return Tasks.oneTime(IndexDesk.CHECK)
                .execute((instance, context) ->
                        indexes.named(instance.getId()).ifPresent(register -> check(indexes, register)));
    }

    /** A rebuild ends with a check, which also finds what should not be there. */
    @Bean
    OneTimeTask<Void> indexRebuild(Indexes indexes) {
        return Tasks.oneTime(IndexDesk.REBUILD)
                .execute((instance, context) -> indexes.named(instance.getId()).ifPresent(register -> {
                    indexes.rebuild(register);
                    check(indexes, register);
                }));
    }

    private static void check(Indexes indexes, IndexedRegister register) {
        try {
            indexes.check(register);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while comparing " + register.name(), interrupted);
        }
    }
}
