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
import org.wsis.web.ListFiles;

/** One report on the secretariat's desk: how far it is, and what it holds. */
@Controller
@RequestMapping("/admin/stocktaking/reports/{id}")
class ReportPageController {
    private final DeskPages pages;
    private final DeskView view;
    private final ReportDownloads downloads;
    private final SelectionFile selection;
    private final ListFiles files;

    ReportPageController(
            DeskPages pages, DeskView view, ReportDownloads downloads, SelectionFile selection, ListFiles files) {
        this.pages = pages;
        this.view = view;
        this.downloads = downloads;
        this.selection = selection;
        this.files = files;
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

    /** The entries that it has, or would have if it were frozen now. */
    @GetMapping("/entries/export.{ending}")
    void entries(@PathVariable ReportId id, @PathVariable String ending, Locale locale, HttpServletResponse response)
            throws IOException {
        files.send(selection.of(pages.find(id), locale), ending, locale, response);
    }
}
