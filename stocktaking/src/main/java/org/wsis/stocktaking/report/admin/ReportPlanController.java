package org.wsis.stocktaking.report.admin;

import jakarta.validation.Valid;
import java.util.Locale;
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
import org.wsis.stocktaking.report.ReportDone;
import org.wsis.stocktaking.report.ReportId;

/** The plan of a draft: kind, title, period, scope. */
@Controller
@RequestMapping("/admin/stocktaking/reports/{id}/plan")
class ReportPlanController {
    private final DeskPages pages;
    private final ReportDesk desk;
    private final Plans plans;

    ReportPlanController(DeskPages pages, ReportDesk desk, Plans plans) {
        this.pages = pages;
        this.desk = desk;
        this.plans = plans;
    }

    @GetMapping
    String form(@PathVariable ReportId id, Locale locale, Model model) {
        var report = pages.draft(id);
        PlanForm form = PlanForm.of(report.plan(), report.version());
        model.addAttribute("report", form);
        model.addAttribute("id", id);
        plans.offer(model, locale);
        plans.show(form, model, locale);
        return ReportsController.FORM;
    }

    @PostMapping
    String plan(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("report") PlanForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean look,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        plans.check(form, errors);
        if (!errors.hasErrors() && !look) {
            long seen = Objects.requireNonNullElse(form.version(), -1L);
            ReportDone done = desk.plan(id, seen, form.toPlan(plans.codes(form)), actor.account());
            if (!(done instanceof ReportDone.AddressTaken)) {
                return pages.after(id, done, "stocktaking.report.planned", redirect);
            }
            errors.rejectValue("slug", "stocktaking.report.wrong.slug");
        }
        model.addAttribute("id", id);
        plans.offer(model, locale);
        if (look && !errors.hasErrors()) {
            plans.show(form, model, locale);
        }
        return ReportsController.FORM;
    }
}
