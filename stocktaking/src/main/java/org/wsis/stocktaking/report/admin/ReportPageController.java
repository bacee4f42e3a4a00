package org.wsis.stocktaking.report.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.read.ReportDownloads;

/** One report on the secretariat's desk: how far it is, and what it holds. */
@Controller
@RequestMapping("/admin/stocktaking/reports/{id}")
class ReportPageController {
    private final DeskPages pages;
    private final DeskView view;
    private final ReportDownloads downloads;

    ReportPageController(DeskPages pages, DeskView view, ReportDownloads downloads) {
        this.pages = pages;
        this.view = view;
        this.downloads = downloads;
    }

    @GetMapping
    String show(@PathVariable ReportId id, Locale locale, Model model, HttpServletResponse response) {
        model.addAttribute("asked", new SectionsForm(null));
        return view.show(pages.find(id), locale, model, response);
    }

    @GetMapping("/report.pdf")
    ResponseEntity<Resource> pdf(@PathVariable ReportId id) throws IOException {
        return downloads.pdf(pages.find(id)).orElseThrow(DeskPages::notFound);
    }

    @GetMapping("/data.json")
    void data(@PathVariable ReportId id, HttpServletResponse response) throws IOException {
        downloads.data(pages.find(id), response);
    }
}
