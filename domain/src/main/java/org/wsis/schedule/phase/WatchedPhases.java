package org.wsis.schedule.phase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.reading.WatchedTable;

@Configuration(proxyBeanMethods = false)
class WatchedPhases {
    @Bean
    WatchedTable watchedPhases() {
        return new WatchedTable("schedule", "phase", "true");
    }

    @Bean
    WatchedTable watchedAmendments() {
        return new WatchedTable("schedule", "amendment", "true");
    }
}
