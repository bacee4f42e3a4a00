package org.wsis.portal.admin.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

/** Where the record stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class RecordSection {
    @Bean
    Section recordOfActs() {
        return new Section("portal.admin.record.title", "/admin/record", 90, Section.Area.ADMIN);
    }
}
