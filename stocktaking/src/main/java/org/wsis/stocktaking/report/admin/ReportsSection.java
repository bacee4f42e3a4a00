package org.wsis.stocktaking.report.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.reading.WatchedTable;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class ReportsSection {
    @Bean
    Section stocktakingReports() {
        return new Section("stocktaking.report.section.staff", "/admin/stocktaking/reports", 35, Section.Area.ADMIN);
    }

    /** Pages of entries name the reports that have them. */
    @Bean
    WatchedTable watchedReports() {
        return new WatchedTable("stocktaking", "report", "published_at IS NOT NULL");
    }
}
