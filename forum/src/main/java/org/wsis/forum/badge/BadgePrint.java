package org.wsis.forum.badge;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.wsis.mail.PublicAddress;
import org.wsis.web.QrDrawer;
import org.wsis.web.Typesetter;

/** Prints badges and letters for visas: made when they are asked for, one at a time. */
@Component
class BadgePrint {
    private final ITemplateEngine templates;
    private final Typesetter typesetter;
    private final PublicAddress address;
    private final Semaphore press = new Semaphore(1);

    BadgePrint(ITemplateEngine templates, Typesetter typesetter, PublicAddress address) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.address = address;
    }

    /** The document of this template, of which {@code values} say what stands in it. */
    byte[] pdf(String template, Map<String, Object> values, Locale locale) {
        boolean rightToLeft = locale.getLanguage().equals("ar");
        var context = new Context(locale, values);
        context.setVariable("language", locale.getLanguage());
        context.setVariable("direction", rightToLeft ? "rtl" : "ltr");
        String document = templates.process(template, context);
        press.acquireUninterruptibly();
        try {
            return typesetter
                    .pdf(document, address.of("/"), rightToLeft, Map.of(QrDrawer.TYPE, new QrDrawer()))
                    .content();
        } finally {
            press.release();
        }
    }
}
