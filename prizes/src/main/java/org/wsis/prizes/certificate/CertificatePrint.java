package org.wsis.prizes.certificate;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.wsis.mail.PublicAddress;
import org.wsis.web.QrDrawer;
import org.wsis.web.Typesetter;

/** Prints certificates: one page each, made when it is asked for, one at a time. */
@Component
class CertificatePrint {
    private final ITemplateEngine templates;
    private final Typesetter typesetter;
    private final PublicAddress address;
    private final Semaphore press = new Semaphore(1);

    CertificatePrint(ITemplateEngine templates, Typesetter typesetter, PublicAddress address) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.address = address;
    }

    byte[] pdf(CertificatePage page) {
        var context = new Context(page.locale());
        context.setVariable("page", page);
        String document = templates.process("prizes/honour/certificate", context);
        press.acquireUninterruptibly();
        try {
            return typesetter
                    .pdf(document, address.of("/"), page.isRightToLeft(), Map.of(QrDrawer.TYPE, new QrDrawer()))
                    .content();
        } finally {
            press.release();
        }
    }
}
