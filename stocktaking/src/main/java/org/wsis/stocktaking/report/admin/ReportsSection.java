package org.wsis.stocktaking.report.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class ReportsSection {
    @Bean
    Section stocktakingReports() {
        return new Section("stocktaking.report.section.staff", "/admin/stocktaking/reports", 35, Section.Area.ADMIN);
    }
}
