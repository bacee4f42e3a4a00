package org.wsis.prizes.archive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.reading.WatchedTable;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class PrizesSection {
    @Bean
    Section prizes() {
        return new Section("prizes.section", "/prizes", 40, Section.Area.PUBLIC);
    }

    @Bean
    WatchedTable watchedPrizes() {
        return new WatchedTable("prizes", "prize_record", "entry IS NOT NULL");
    }
}
