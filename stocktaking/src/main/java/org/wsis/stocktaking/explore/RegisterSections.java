package org.wsis.stocktaking.explore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.reading.WatchedTable;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class RegisterSections {
    @Bean
    Section registerSection() {
        return new Section("stocktaking.section", "/stocktaking", 30, Section.Area.PUBLIC);
    }

    @Bean
    WatchedTable watchedEntries() {
        return new WatchedTable("stocktaking", "entry", "published_at IS NOT NULL");
    }

    @Bean
    Section specialRepositories() {
        return new Section("stocktaking.collection.title", "/admin/stocktaking/collections", 55, Section.Area.ADMIN);
    }

    /** The search of the masthead. */
    @Bean
    Section searchSection() {
        return new Section("web.search", "/search", 0, Section.Area.PUBLIC);
    }
}
