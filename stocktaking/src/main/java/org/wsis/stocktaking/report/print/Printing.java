package org.wsis.stocktaking.report.print;

import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.freeze.ReportWorker;
import org.wsis.web.BarDrawer;
import org.wsis.web.Typesetter;

/** Makes the PDF of each frozen report, once; on the worker's thread, since it takes its time. */
@Component
class Printing implements ReportWorker.AfterFreezing {
    private static final Logger log = LoggerFactory.getLogger(Printing.class);

    private final Prints prints;
    private final PrintPages pages;
    private final ReportLibrary library;
    private final ITemplateEngine templates;
    private final Typesetter typesetter;
    private final Files files;
    private final JdbcClient database;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Printing(
            Prints prints,
            PrintPages pages,
            ReportLibrary library,
            ITemplateEngine templates,
            Typesetter typesetter,
            Files files,
            JdbcClient database,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.prints = prints;
        this.pages = pages;
        this.library = library;
        this.templates = templates;
        this.typesetter = typesetter;
        this.files = files;
        this.database = database;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void work(BooleanSupplier stop) {
        for (ReportId report : prints.missing()) {
            if (stop.getAsBoolean()) {
                return;
            }
            try {
                attempt(report);
            } catch (RuntimeException failure) { // counted; the next round tries again, or staff do
                log.error("The PDF of the report {} could not be made", report, failure);
            }
        }
    }

    private void attempt(ReportId report) {
        ReportView view = library.find(report).orElseThrow();
        prints.begin(report);
        Typesetter.Printed document = document(view);
        transaction.executeWithoutResult(status -> {
            if (locked(report) && prints.of(report).map(Prints.Print::file).isEmpty()) {
                StoredFile file = files.ownPdf(view.plan().slug() + ".pdf", document.content());
                prints.keep(report, file.id(), document.pages(), clock.instant());
                log.info("Printed the report {}: {} pages", view.plan().slug(), document.pages());
            }
        });
    }

    /** The document as it would be kept. */
    Typesetter.Printed document(ReportView report) {
        PrintPage page = pages.of(report);
        var context = new Context(page.locale());
        context.setVariable("page", page);
        return typesetter.pdf(
                templates.process("stocktaking/report/print", context),
                page.site(),
                page.isRightToLeft(),
                Map.of(BarDrawer.TYPE, new BarDrawer(page.isRightToLeft())));
    }

    private boolean locked(ReportId report) {
        return database.sql("SELECT pg_try_advisory_xact_lock(hashtext('report print'), hashtext(:id))")
                .param("id", report.toString())
                .query(Boolean.class)
                .single();
    }
}
