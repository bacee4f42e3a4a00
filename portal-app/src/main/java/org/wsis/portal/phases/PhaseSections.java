package org.wsis.portal.phases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

/** Where phases stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class PhaseSections {
    @Bean
    Section phasesSection() {
        return new Section("portal.phases.admin-title", "/admin/phases", 40, Section.Area.ADMINISTRATORS);
    }
}
