package org.wsis.organisation.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.reading.WatchedTable;

@Configuration(proxyBeanMethods = false)
class WatchedOrganisations {
    @Bean
    WatchedTable watchedOrganisations() {
        return new WatchedTable("organisation", "organisation", "true");
    }
}
