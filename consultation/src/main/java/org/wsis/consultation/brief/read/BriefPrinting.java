package org.wsis.consultation.brief.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.brief.BriefPrints;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.schedule.PortalTime;
import org.wsis.web.BarDrawer;
import org.wsis.web.Typesetter;
import org.wsis.web.Typesetter.Printed;

/** Makes the document of a version in a language when somebody first asks for it, and again when something of it is removed; one at a time. */
@Component
class BriefPrinting {
    private final BriefPrints prints;
    private final Typesetter typesetter;
    private final ITemplateEngine templates;
    private final Files files;
    private final TransactionOperations transaction;
    private final PortalTime time;
    private final ReentrantLock press = new ReentrantLock();

    BriefPrinting(
            BriefPrints prints,
            Typesetter typesetter,
            ITemplateEngine templates,
            Files files,
            TransactionOperations transaction,
            PortalTime time) {
        this.prints = prints;
        this.typesetter = typesetter;
        this.templates = templates;
        this.files = files;
        this.transaction = transaction;
        this.time = time;
    }

    /** The document of what the page shows. */
    StoredFile document(BriefPage page) {
        return kept(page).orElseGet(() -> make(page));
    }

    private Optional<StoredFile> kept(BriefPage page) {
        return prints.find(id(page), page.brief(), page.locale()).flatMap(files::find);
    }

    private StoredFile make(BriefPage page) {
        press.lock();
        try {
            return kept(page).orElseGet(() -> {
                Printed printed = set(page);
                transaction.executeWithoutResult(status -> keep(page, printed));
                return kept(page).orElseThrow();
            });
        } finally {
            press.unlock();
        }
    }

    private Printed set(BriefPage page) {
        var context = new Context(page.locale());
        context.setVariable("page", page);
        return typesetter.pdf(
                templates.process("consultation/brief/print", context),
                page.site(),
                page.isRightToLeft(),
                Map.of(BarDrawer.TYPE, new BarDrawer(page.isRightToLeft())));
    }

    /** Another node may have been faster; what something was removed from goes. */
    private void keep(BriefPage page, Printed printed) {
        FileId file = files.ownPdf(name(page, page.locale()), printed.content()).id();
        prints.keep(id(page), page.brief(), page.locale(), file, time.now()).ifPresent(files::remove);
    }

    private static String name(BriefPage page, Locale language) {
        return "wsis-brief-" + page.consultation().slug() + "-" + number(page) + "-" + language.getLanguage() + ".pdf";
    }

    private static ConsultationId id(BriefPage page) {
        return page.consultation().id();
    }

    private static int number(BriefPage page) {
        return page.brief().version().number();
    }
}
