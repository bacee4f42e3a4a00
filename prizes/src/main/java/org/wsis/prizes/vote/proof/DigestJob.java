package org.wsis.prizes.vote.proof;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;

/** Looks every minute whether a digest is due. */
@Component
public class DigestJob {
    private final Contests contests;
    private final Digests digests;
    private final DigestDesk desk;

    DigestJob(Contests contests, Digests digests, DigestDesk desk) {
        this.contests = contests;
        this.digests = digests;
        this.desk = desk;
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> prizeDigests(DigestJob job) {
            return Tasks.recurring("prizes-digests", FixedDelay.ofMinutes(1)).execute((instance, context) -> job.run());
        }
    }

    /** Makes every digest that is due. */
    void run() {
        contests.all().stream().filter(desk::isDue).forEach(this::make);
    }

    /** Makes one now if votes are in none yet: before they are counted. */
    public void complete(Contest contest) {
        long upTo = digests.settled();
        if (digests.count(contest.year(), digests.upTo(contest.year()), upTo) > 0) {
            desk.make(contest.year(), upTo);
        }
    }

    private void make(Contest contest) {
        desk.make(contest.year(), digests.settled());
    }
}
