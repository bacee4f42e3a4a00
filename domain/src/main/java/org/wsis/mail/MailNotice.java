package org.wsis.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start where letters go, because a forgotten setting would otherwise show only in missing mail. */
@Component
class MailNotice {
    private static final Logger log = LoggerFactory.getLogger(MailNotice.class);

    private final MailSettings settings;
    private final PublicAddress portal;
    private final ObjectProvider<OwnMailbox> mailbox;

    MailNotice(MailSettings settings, PublicAddress portal, ObjectProvider<OwnMailbox> mailbox) {
        this.settings = settings;
        this.portal = portal;
        this.mailbox = mailbox;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (settings.hasServer()) {
            log.info("Letters are sent through {}", settings);
        } else if (mailbox.stream().anyMatch(OwnMailbox::open)) {
            log.info("No mail server is set: letters are kept at {}", portal.of("/mailbox"));
        } else {
            log.warn("PORTAL_MAIL_HOST is not set: letters wait until it is");
        }
    }
}
