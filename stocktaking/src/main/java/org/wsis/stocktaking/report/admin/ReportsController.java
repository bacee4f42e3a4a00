package org.wsis.stocktaking.report.admin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.report.ReportDesk;
import org.wsis.stocktaking.report.ReportDone;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Paging;

/** All reports, and a new one. */
@Controller
@RequestMapping("/admin/stocktaking/reports")
class ReportsController {
    static final String FORM = "stocktaking/report/admin/plan";
    private static final int SIZE = 30;
    private static final int LAST_PAGE = 10_000;
    private static final List<Column<ReportView>> COLUMNS = List.of(
            Column.of("stocktaking.report.title", report -> report.plan().title()),
            Column.said(
                    "stocktaking.report.kind", report -> report.plan().kind().key()),
            new Column<>("stocktaking.report.period", (report, reader) -> report.periodIn(reader.locale())),
            Column.said("stocktaking.report.state", report -> report.state().key()),
            Column.of(
                    "stocktaking.report.entries",
                    report -> report.frozen() == null ? null : report.frozen().entries()),
            Column.of("stocktaking.report.changed", ReportView::changedAt));

    private final ReportLibrary library;
    private final ReportDesk desk;
    private final Plans plans;
    private final ListFiles files;

    ReportsController(ReportLibrary library, ReportDesk desk, Plans plans, ListFiles files) {
        this.library = library;
        this.desk = desk;
        this.plans = plans;
        this.files = files;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Page<ReportView> found = library.all(PageRequest.of(Math.clamp(page, 1, LAST_PAGE) - 1, SIZE));
        model.addAttribute("reports", found.getContent());
        model.addAttribute("paging", Paging.of(found));
        return "stocktaking/report/admin/list";
    }

    @GetMapping("/export.{ending}")
    void export(@PathVariable String ending, Locale locale, HttpServletResponse response) throws IOException {
        var list = new ListFile<>(
                "wsis-reports",
                COLUMNS,
                (page, size) -> library.all(PageRequest.of(page - 1, size)).getContent());
        files.send(list, ending, locale, response);
    }

    @GetMapping("/new")
    String form(Locale locale, Model model) {
        model.addAttribute("report", PlanForm.EMPTY);
        plans.offer(model, locale);
        return FORM;
    }

    @PostMapping("/new")
    String begin(
            @Valid @ModelAttribute("report") PlanForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean look,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        plans.check(form, errors);
        if (!errors.hasErrors() && !look) {
            switch (desk.begin(form.toPlan(plans.codes(form)), actor.account())) {
                case ReportDone.Done done -> {
                    redirect.addFlashAttribute("done", "stocktaking.report.begun");
                    return "redirect:" + done.id().desk();
                }
                case ReportDone.AddressTaken taken -> errors.rejectValue("slug", "stocktaking.report.wrong.slug");
                case ReportDone other -> throw new IllegalStateException(Objects.toString(other));
            }
        }
        return again(form, errors, look, locale, model);
    }

    private String again(PlanForm form, BindingResult errors, boolean look, Locale locale, Model model) {
        plans.offer(model, locale);
        if (look && !errors.hasErrors()) {
            plans.show(form, model, locale);
        }
        return FORM;
    }
}
