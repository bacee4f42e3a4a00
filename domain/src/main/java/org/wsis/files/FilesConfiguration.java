package org.wsis.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the settings, and the job that tidies it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FilesConfiguration {
    @Bean
    Store store(FileSettings settings) {
        return new FolderStore(settings.directory(), Clock.systemUTC());
    }

    @Bean
    RecurringTask<Void> filesWithoutOwner(Orphans orphans) {
        return Tasks.recurring("files-without-owner", FixedDelay.ofHours(24))
                .execute((instance, context) -> orphans.remove());
    }
}
