package org.wsis.portal.queue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class QueueSection {
    @Bean
    Section queueOfAll() {
        return new Section("moderation.queue", "/admin/queue", 10, Section.Area.ADMIN);
    }
}
