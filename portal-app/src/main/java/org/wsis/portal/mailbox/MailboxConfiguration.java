package org.wsis.portal.mailbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.mail.OwnMailbox;
import org.wsis.portal.database.PortalDatabase;
import org.wsis.web.Section;

/** The portal's own mailbox is open only while the embedded database runs, which is a trial on one machine. */
@Configuration(proxyBeanMethods = false)
class MailboxConfiguration {
    @Bean
    OwnMailbox ownMailbox(PortalDatabase database) {
        return database::embedded;
    }

    @Bean
    Section letterSection() {
        return new Section("portal.letters.title", "/admin/letters", 80, Section.Area.ADMIN);
    }
}
