package org.wsis.prizes.vote.count;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.approval.ApprovalKind;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.DigestJob;

/** Counts an edition beside the pages; the instance of the task is the year. */
@Configuration(proxyBeanMethods = false)
class CountJob {
    static final String NAME = "prizes-count";

    @Bean
    OneTimeTask<Void> prizesCount(CountRun run, Contests contests, DigestJob digests) {
        return Tasks.oneTime(NAME)
                .execute((instance, context) -> contests.find(Integer.parseInt(instance.getId()))
                        .ifPresent(contest -> {
                            digests.complete(contest);
                            run.count(contest);
                        }));
    }

    @Bean
    ApprovalKind prizesSetAside() {
        return new IntegrityDesk.Kind(IntegrityDesk.SET_ASIDE);
    }

    @Bean
    ApprovalKind prizesRestore() {
        return new IntegrityDesk.Kind(IntegrityDesk.RESTORE);
    }

    @Bean
    ApprovalKind prizesCounted() {
        return new Kind();
    }

    /** The page on which turnout and the count of a year are. */
    private record Kind() implements ApprovalKind {
        @Override
        public String kind() {
            return CountDesk.COUNT;
        }

        @Override
        public String path(String subject) {
            return "/admin/prizes/" + subject + "/vote";
        }
    }
}
