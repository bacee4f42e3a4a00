package org.wsis.consultation.overview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.reading.WatchedTable;
import org.wsis.web.Section;
import org.wsis.web.SitePages;

@Configuration(proxyBeanMethods = false)
class ConsultationSections {
    @Bean
    Section consultations() {
        return new Section("consultation.section", "/consultations", 20, Section.Area.PUBLIC);
    }

    @Bean
    Section consultationsOfStaff() {
        return new Section("consultation.section", "/admin/consultations", 25, Section.Area.ADMIN);
    }

    @Bean
    SitePages consultationAddresses(Consultations all) {
        return () -> all.all().stream().map(ConsultationView::path);
    }

    @Bean
    WatchedTable watchedConsultations() {
        return new WatchedTable("consultation", "process", "true");
    }
}
