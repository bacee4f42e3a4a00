package org.wsis.stocktaking.report.admin;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.stocktaking.report.ReportDone;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportRules;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.section.SectionDone;

/** Finds the report of a page, and says what became of an act. */
@Component
class DeskPages {
    private final ReportLibrary library;

    DeskPages(ReportLibrary library) {
        this.library = library;
    }

    ReportView find(ReportId id) {
        return library.find(id).orElseThrow(DeskPages::notFound);
    }

    /** A report that may still be changed; of another there is no such page. */
    ReportView draft(ReportId id) {
        ReportView report = find(id);
        if (!ReportRules.mayChange(report.state())) {
            throw notFound();
        }
        return report;
    }

    /** Back to the report, with the message of success, or a page that says that somebody else was faster. */
    String after(ReportId id, ReportDone done, String message, RedirectAttributes redirect) {
        return switch (done) {
            case ReportDone.Done carriedOut -> success(id, message, redirect);
            case ReportDone.Nothing nothing -> {
                redirect.addFlashAttribute("problem", "stocktaking.report.freeze.nothing");
                yield "redirect:" + id.desk();
            }
            case ReportDone.Unknown unknown -> throw notFound();
            case ReportDone.TooLate late -> throw tooLate();
            case ReportDone.AddressTaken taken -> throw tooLate();
        };
    }

    String after(ReportId id, SectionDone done, String message, RedirectAttributes redirect) {
        return switch (done) {
            case DONE -> success(id, message, redirect);
            case UNKNOWN -> throw notFound();
            case TOO_LATE -> throw tooLate();
        };
    }

    private static String success(ReportId id, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", message);
        return "redirect:" + id.desk();
    }

    private static OptimisticLockingFailureException tooLate() {
        return new OptimisticLockingFailureException("The report was changed meanwhile");
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
