package org.wsis.portal.admin.approvals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class ApprovalsSection {
    @Bean
    Section approvalsOfASecondPerson() {
        return new Section("approval.section", "/admin/approvals", 15, Section.Area.ADMIN);
    }
}
