package org.wsis.prizes.vote.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;

/** Looks every ten minutes whether somebody is to be reminded. */
@Component
class ReminderJob {
    private final Contests contests;
    private final ReminderDesk desk;

    ReminderJob(Contests contests, ReminderDesk desk) {
        this.contests = contests;
        this.desk = desk;
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> prizeReminders(ReminderJob job) {
            return Tasks.recurring("prizes-reminders", FixedDelay.ofMinutes(10))
                    .execute((instance, context) -> job.run());
        }
    }

    void run() {
        contests.all().forEach(this::remind);
    }

    private void remind(Contest contest) {
        Optional<UUID> last = desk.remind(contest, null);
        while (last.isPresent()) {
            last = desk.remind(contest, last.get());
        }
    }
}
