package org.wsis.stocktaking.report.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.report.ReportState;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.Counting;
import org.wsis.stocktaking.report.figures.FigureWords;
import org.wsis.stocktaking.report.figures.Figures;
import org.wsis.stocktaking.report.freeze.Progress;
import org.wsis.stocktaking.report.print.Prints;
import org.wsis.stocktaking.report.section.SectionLibrary;
import org.wsis.web.Option;

/** What the page of a report on the secretariat's desk shows. */
@Component
class DeskView {
    static final String PAGE = "stocktaking/report/admin/page";
    private static final String SECONDS_BETWEEN_LOOKS = "3";

    private final Counting counting;
    private final FigureWords words;
    private final SectionLibrary sections;
    private final Progress progress;
    private final Prints prints;
    private final Reference reference;
    private final MessageSource messages;

    DeskView(
            Counting counting,
            FigureWords words,
            SectionLibrary sections,
            Progress progress,
            Prints prints,
            Reference reference,
            MessageSource messages) {
        this.counting = counting;
        this.words = words;
        this.sections = sections;
        this.progress = progress;
        this.prints = prints;
        this.reference = reference;
        this.messages = messages;
    }

    String show(ReportView report, Locale locale, Model model, HttpServletResponse response) {
        Figures figures = counting.of(report);
        Optional<Prints.Print> print = prints.of(report.id());
        boolean printing = isPrinting(report, print);
        boolean waiting = report.state() == ReportState.FREEZING || printing;
        if (waiting) {
            // Without script the page looks again by itself; with script it did so already.
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        model.addAttribute("report", report);
        model.addAttribute("figures", figures);
        model.addAttribute("tables", words.tables(figures, locale));
        model.addAttribute("sections", sections.of(report.id()));
        model.addAttribute("lines", lines(locale));
        model.addAttribute("progress", progress.of(report.id()).orElse(new Progress.Share(0, 0)));
        model.addAttribute("print", print.orElse(null));
        model.addAttribute("printing", printing);
        model.addAttribute("waiting", waiting);
        return PAGE;
    }

    private static boolean isPrinting(ReportView report, Optional<Prints.Print> print) {
        return report.state().isFrozen()
                && report.state() != ReportState.WITHDRAWN
                && print.filter(one -> one.file() != null || one.failed()).isEmpty();
    }

    private List<Option> lines(Locale locale) {
        return reference.actionLines().stream()
                .map(line -> new Option(line.code(), line.code() + " " + messages.getMessage(line.key(), null, locale)))
                .toList();
    }
}
