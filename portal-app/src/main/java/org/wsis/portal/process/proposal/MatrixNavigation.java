package org.wsis.portal.process.proposal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class MatrixNavigation {
    private static final int AFTER_THE_QUEUES = 60;

    @Bean
    Section matrixSection() {
        return new Section("portal.process.admin.section", "/admin/matrix", AFTER_THE_QUEUES, Section.Area.ADMIN);
    }
}
