package org.wsis.portal.admin.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

/** Where the search index stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class SearchSection {
    @Bean
    Section searchIndex() {
        return new Section("portal.admin.search.title", "/admin/search", 85, Section.Area.ADMIN);
    }
}
