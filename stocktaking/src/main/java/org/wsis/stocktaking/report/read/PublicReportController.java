package org.wsis.stocktaking.report.read;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.export.ExportFormat;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportState;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.web.Paging;

/** Published reports and their files. A withdrawn one only says so. */
@Controller
@RequestMapping("/stocktaking/reports")
class PublicReportController {
    /** What is in the data file whole needs no table in JSON. */
    private static final Set<ExportFormat> TABLES = EnumSet.of(ExportFormat.CSV, ExportFormat.XLSX);

    private static final int SIZE = 20;
    private static final int LAST_PAGE = 10_000;

    private final ReportLibrary library;
    private final ReadPages pages;
    private final FormerReports former;
    private final ReportDownloads downloads;

    PublicReportController(ReportLibrary library, ReadPages pages, FormerReports former, ReportDownloads downloads) {
        this.library = library;
        this.pages = pages;
        this.former = former;
        this.downloads = downloads;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Page<ReportView> found = library.published(PageRequest.of(Math.clamp(page, 1, LAST_PAGE) - 1, SIZE));
        model.addAttribute("reports", found.getContent());
        model.addAttribute("paging", Paging.of(found));
        model.addAttribute("former", former.reports());
        model.addAttribute("growth", former.figures());
        return "stocktaking/report/list";
    }

    @GetMapping("/{slug}")
    String report(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        var found = pages.find(slug, page, locale);
        if (found.isPresent()) {
            model.addAttribute("page", found.get());
            return "stocktaking/report/page";
        }
        model.addAttribute("report", library.published(slug).orElseThrow(PublicReportController::notFound));
        return "stocktaking/report/withdrawn";
    }

    @GetMapping("/{slug}/report.pdf")
    ResponseEntity<Resource> pdf(@PathVariable String slug) throws IOException {
        return downloads.pdf(valid(slug)).orElseThrow(PublicReportController::notFound);
    }

    @GetMapping("/{slug}/data.json")
    void data(@PathVariable String slug, HttpServletResponse response) throws IOException {
        downloads.data(valid(slug), response);
    }

    @GetMapping("/{slug}/entries.{ending}")
    void entries(@PathVariable String slug, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        downloads.entries(valid(slug), format(ending), response);
    }

    @GetMapping("/{slug}/figures.{ending}")
    void figures(@PathVariable String slug, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        downloads.figures(valid(slug), format(ending), response);
    }

    private static ExportFormat format(String ending) {
        return ExportFormat.of(ending).filter(TABLES::contains).orElseThrow(PublicReportController::notFound);
    }

    private ReportView valid(String slug) {
        return library.published(slug)
                .filter(report -> report.state() == ReportState.PUBLISHED)
                .orElseThrow(PublicReportController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
