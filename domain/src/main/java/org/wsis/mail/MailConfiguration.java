package org.wsis.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings and the persistent jobs of the outgoing mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, PublicAddress.class})
class MailConfiguration {
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(15);
    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    RecurringTask<Void> mailRounds(Postman postman, LetterQueue queue) {
        return Tasks.recurring("mail-rounds", FixedDelay.of(BETWEEN_ROUNDS)).execute((instance, context) -> {
            queue.keepDue();
            postman.deliverDue();
        });
    }

    @Bean
    RecurringTask<Void> mailRetention(LetterRows rows) {
        return Tasks.recurring("mail-retention", FixedDelay.ofHours(24))
                .execute((instance, context) -> rows.removeOlderThan(KEPT));
    }
}
