package org.wsis.stocktaking.report.admin;

import jakarta.validation.Valid;
import java.util.Objects;
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
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportView;

/** The introduction of a draft, in Markdown, with what it will look like. */
@Controller
@RequestMapping("/admin/stocktaking/reports/{id}/introduction")
class ReportIntroductionController {
    private static final String FORM = "stocktaking/report/admin/introduction";

    private final DeskPages pages;
    private final ReportDesk desk;

    ReportIntroductionController(DeskPages pages, ReportDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String form(@PathVariable ReportId id, Model model) {
        ReportView report = pages.draft(id);
        model.addAttribute("report", report);
        model.addAttribute("introduction", new IntroductionForm(report.introduction(), report.version()));
        return FORM;
    }

    @PostMapping
    String save(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("introduction") IntroductionForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean look,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!look && !errors.hasErrors()) {
            long seen = Objects.requireNonNull(form.version());
            return pages.after(
                    id,
                    desk.introduce(id, seen, form.text(), actor.account()),
                    "stocktaking.report.introduced",
                    redirect);
        }
        model.addAttribute("report", pages.draft(id));
        if (!errors.hasErrors()) {
            model.addAttribute("preview", form.text());
        }
        return FORM;
    }
}
