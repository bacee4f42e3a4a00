package org.wsis.schedule.clock;

import java.time.Clock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.schedule.Rehearsal;

/** The one clock that decides about deadlines, and beside it the real time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    RehearsalSetting rehearsalSetting(Environment environment) {
        return RehearsalSetting.read(environment::getProperty);
    }

    @Bean
    Rehearsal rehearsal(RehearsalSetting setting) {
        return new Rehearsal(setting.startsAs() != null);
    }

    @Bean
    @Primary
    @DependsOnDatabaseInitialization
    Clock clock(RehearsalSetting setting, JdbcClient database) {
        return setting.startsAs() == null
                ? Clock.systemUTC()
                : RehearsalClock.start(setting.startsAs(), new DatabaseTime(database));
    }

    @Bean(Rehearsal.REAL_TIME)
    Clock realTime() {
        return Clock.systemUTC();
    }
}
