package org.wsis.prizes.certificate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.prizes.release.Releases;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;

/** Looks every minute whether certificates of a contest whose winners are public are missing. */
@Configuration(proxyBeanMethods = false)
class CertificateJob {
    @Bean
    RecurringTask<Void> prizeCertificates(Contests contests, Releases releases, Certificates certificates) {
        return Tasks.recurring("prizes-certificates", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> contests.all().stream()
                        .map(Contest::year)
                        .filter(releases::arePublic)
                        .forEach(certificates::issue));
    }
}
