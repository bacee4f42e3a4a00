package org.wsis.portal.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler, put together here because its starter looks for a class that Spring Boot 4 has moved. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    static final String TABLE = "jobs.scheduled_tasks";

    /** For modules that schedule a job in the running transaction: it runs if, and only if, that commits. */
    @Bean
    @DependsOnDatabaseInitialization
    SchedulerClient schedulerClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
    }

    @Bean
    @DependsOnDatabaseInitialization
    Jobs jobs(DataSource database, List<Task<?>> tasks) {
        return new Jobs(new TransactionAwareDataSourceProxy(database), tasks);
    }
}
