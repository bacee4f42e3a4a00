package org.wsis.stocktaking.gap;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class GapsSection {
    @Bean
    Section stocktakingGaps() {
        return new Section("stocktaking.gap.title", "/admin/stocktaking/gaps", 36, Section.Area.ADMIN);
    }
}
