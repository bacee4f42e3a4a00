package org.wsis.schedule.clock;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.schedule.Rehearsal;

/** The one clock by which pages show what is open, and beside it the real time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    private static final Logger log = LoggerFactory.getLogger(ClockConfiguration.class);

    @Bean
    RehearsalSetting rehearsalSetting(Environment environment) {
        return RehearsalSetting.read(environment::getProperty);
    }

    @Bean
    Rehearsal rehearsal(RehearsalSetting setting) {
        return new Rehearsal(setting.startsAs() != null);
    }

    @Bean
    @DependsOnDatabaseInitialization
    DatabaseTime databaseTime(RehearsalSetting setting, JdbcClient database) {
        var time = new DatabaseTime(database, setting.startsAs() != null);
        if (setting.startsAs() != null) {
            time.fix(setting.startsAs());
        }
        return time;
    }

    @Bean
    @Primary
    Clock clock(DatabaseTime time) {
        var clock = new PortalClock(time, Clock.systemUTC());
        if (time.rehearses()) {
            log.warn("This portal rehearses: its clock says {}.", clock.instant());
        }
        return clock;
    }

    @Bean(Rehearsal.REAL_TIME)
    Clock realTime() {
        return Clock.systemUTC();
    }
}
