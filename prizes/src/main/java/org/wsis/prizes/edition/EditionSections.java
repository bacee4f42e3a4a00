package org.wsis.prizes.edition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;
import org.wsis.web.SitePages;

@Configuration(proxyBeanMethods = false)
class EditionSections {
    @Bean
    Section prizesOfStaff() {
        return new Section("prizes.section", "/admin/prizes", 20, Section.Area.ADMIN);
    }

    @Bean
    SitePages editionPages(Contests contests) {
        return () -> contests.all().stream().map(edition -> "/prizes/" + edition.year());
    }
}
