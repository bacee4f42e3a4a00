package org.wsis.portal.process.line;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

/** Where the Action Lines stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class LinesSection {
    @Bean
    Section actionLines() {
        return new Section("portal.process.lines.title", "/action-lines", 50, Section.Area.PUBLIC);
    }
}
