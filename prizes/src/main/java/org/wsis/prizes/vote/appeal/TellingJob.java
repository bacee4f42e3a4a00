package org.wsis.prizes.vote.appeal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.approval.ApprovalKind;

/** Looks every minute whether voters are to be told something; and what a second person decides about appeals. */
@Configuration(proxyBeanMethods = false)
class TellingJob {
    @Bean
    RecurringTask<Void> prizeAppealLetters(Telling telling) {
        return Tasks.recurring("prizes-appeal-letters", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> tellAll(telling));
    }

    private static void tellAll(Telling telling) {
        boolean more = true;
        while (more) {
            boolean aside = telling.tellSetAside();
            more = telling.tellRestored() || aside;
        }
    }

    @Bean
    ApprovalKind prizesRelease() {
        return new Release();
    }

    /** The page on which an appeal is read. */
    private record Release() implements ApprovalKind {
        @Override
        public String kind() {
            return AppealStaffDesk.RELEASE;
        }

        @Override
        public String path(String subject) {
            return "/admin/prizes/appeals/" + subject;
        }
    }
}
