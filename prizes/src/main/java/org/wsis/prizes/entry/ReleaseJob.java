package org.wsis.prizes.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionLine;
import org.wsis.prizes.edition.EditionState;

/**
 * Looks every minute whether a nominee list is public, and lets go of the entries that are still kept back. Each is a transaction of
 * its own: a run that dies goes on where it was, and one entry that cannot go keeps no other.
 */
@Component
class ReleaseJob {
    private static final Logger log = LoggerFactory.getLogger(ReleaseJob.class);

    private final Contests contests;
    private final Releases releases;
    private final ReleaseDesk desk;

    ReleaseJob(Contests contests, Releases releases, ReleaseDesk desk) {
        this.contests = contests;
        this.releases = releases;
        this.desk = desk;
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> prizeEntryReleases(ReleaseJob job) {
            return Tasks.recurring("prizes-entry-releases", FixedDelay.ofMinutes(1))
                    .execute((instance, context) -> job.run());
        }
    }

    void run() {
        contests.all().stream()
                .filter(edition -> edition.state() == EditionState.RUNNING)
                .map(EditionLine::year)
                .filter(contests::showsNominees)
                .forEach(year -> releases.kept(year).forEach(this::release));
    }

    private void release(UUID project) {
        try {
            desk.release(project);
        } catch (RuntimeException failure) {
            log.error("The entry of the project {} is still kept back", project, failure);
        }
    }
}
