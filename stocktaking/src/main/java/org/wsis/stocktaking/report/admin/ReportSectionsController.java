package org.wsis.stocktaking.report.admin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportRules;
import org.wsis.stocktaking.report.section.SectionDesk;
import org.wsis.stocktaking.report.section.SectionLibrary;
import org.wsis.stocktaking.report.section.SectionView;

/** The sections of a report: asked for, read, taken in or asked for again. */
@Controller
@RequestMapping("/admin/stocktaking/reports/{id}/sections")
class ReportSectionsController {
    private static final String PAGE = "stocktaking/report/admin/section";

    private final DeskPages pages;
    private final DeskView view;
    private final SectionDesk desk;
    private final SectionLibrary sections;
    private final Reference reference;

    ReportSectionsController(
            DeskPages pages, DeskView view, SectionDesk desk, SectionLibrary sections, Reference reference) {
        this.pages = pages;
        this.view = view;
        this.desk = desk;
        this.sections = sections;
        this.reference = reference;
    }

    @PostMapping
    String request(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("asked") SectionsForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !areKnown(form.chosen())) {
            errors.rejectValue("lines", "stocktaking.form.choice");
        }
        if (errors.hasErrors()) {
            return view.show(pages.draft(id), locale, model, response);
        }
        return pages.after(
                id,
                desk.request(id, form.chosen(), actor.account()),
                "stocktaking.report.section.requests-sent",
                redirect);
    }

    private boolean areKnown(List<String> lines) {
        return lines.stream()
                .allMatch(line -> reference
                        .actionLine(line)
                        .map(ActionLine::code)
                        .filter(line::equals)
                        .isPresent());
    }

    @GetMapping("/{line}")
    String show(@PathVariable ReportId id, @PathVariable String line, Model model) {
        describe(id, line, model);
        model.addAttribute("remark", new RemarkForm(null, find(id, line).version()));
        return PAGE;
    }

    @PostMapping("/{line}/acceptance")
    String take(
            @PathVariable ReportId id,
            @PathVariable String line,
            @RequestParam(required = false) @Nullable Long version,
            Actor actor,
            RedirectAttributes redirect) {
        long seen = Objects.requireNonNullElse(version, -1L);
        return pages.after(
                id, desk.take(id, line, seen, actor.account()), "stocktaking.report.section.taken-in", redirect);
    }

    @PostMapping("/{line}/correction")
    String ask(
            @PathVariable ReportId id,
            @PathVariable String line,
            @Valid @ModelAttribute("remark") RemarkForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            describe(id, line, model);
            return PAGE;
        }
        String remark = Objects.requireNonNull(form.remark()).strip();
        long seen = Objects.requireNonNull(form.version());
        return pages.after(
                id,
                desk.ask(id, line, seen, remark, actor.account()),
                "stocktaking.report.section.asked-again",
                redirect);
    }

    private void describe(ReportId id, String line, Model model) {
        var report = pages.find(id);
        model.addAttribute("report", report);
        model.addAttribute("section", find(id, line));
        model.addAttribute("open", ReportRules.mayChange(report.state()));
    }

    private SectionView find(ReportId id, String line) {
        return sections.find(id, line).orElseThrow(DeskPages::notFound);
    }
}
