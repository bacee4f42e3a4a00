package org.wsis.portal.admin.organisations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class OrganisationsSection {
    @Bean
    Section organisations() {
        return new Section("organisations.section", "/admin/organisations", 50, Section.Area.ADMIN);
    }
}
