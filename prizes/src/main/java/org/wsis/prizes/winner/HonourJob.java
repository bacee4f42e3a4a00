package org.wsis.prizes.winner;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.prizes.vote.Contests;

/** Looks every minute whether something of a contest became public that the archive does not know. */
@Configuration(proxyBeanMethods = false)
class HonourJob {
    @Bean
    RecurringTask<Void> prizeHonours(Contests contests, HonourRecords records) {
        return Tasks.recurring("prizes-honours", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> contests.all().forEach(records::write));
    }
}
