package org.wsis.portal.admin.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class ImportsSection {
    @Bean
    Section imports() {
        return new Section("imports.section", "/admin/import", 60, Section.Area.ADMIN);
    }
}
