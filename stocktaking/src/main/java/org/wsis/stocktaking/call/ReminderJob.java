package org.wsis.stocktaking.call;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderJob {
    @Bean
    RecurringTask<Void> stocktakingReminders(Reminders reminders) {
        return Tasks.recurring("stocktaking-reminders", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> reminders.remind());
    }
}
