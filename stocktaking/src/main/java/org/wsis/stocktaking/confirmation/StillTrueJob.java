package org.wsis.stocktaking.confirmation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StillTrueJob {
    @Bean
    RecurringTask<Void> stocktakingStillTrue(Questions questions) {
        return Tasks.recurring("stocktaking-still-true", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> questions.ask());
    }
}
