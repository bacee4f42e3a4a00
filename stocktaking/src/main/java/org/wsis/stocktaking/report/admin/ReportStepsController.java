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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.report.ReportDesk;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportState;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.freeze.FreezingDesk;
import org.wsis.stocktaking.report.freeze.ReportWorker;
import org.wsis.stocktaking.report.print.Prints;

/** The steps of a report from its draft to its end. */
@Controller
@RequestMapping("/admin/stocktaking/reports/{id}")
class ReportStepsController {
    private static final String WITHDRAWAL = "stocktaking/report/admin/withdrawal";

    private final DeskPages pages;
    private final ReportDesk desk;
    private final FreezingDesk freezing;
    private final ReportWorker worker;
    private final Prints prints;

    ReportStepsController(DeskPages pages, ReportDesk desk, FreezingDesk freezing, ReportWorker worker, Prints prints) {
        this.pages = pages;
        this.desk = desk;
        this.freezing = freezing;
        this.worker = worker;
        this.prints = prints;
    }

    @PostMapping("/freezing")
    String freeze(@PathVariable ReportId id, Actor actor, RedirectAttributes redirect) {
        return pages.after(id, freezing.start(id, actor.account()), "stocktaking.report.freezing-begun", redirect);
    }

    @PostMapping("/thawing")
    String stop(@PathVariable ReportId id, Actor actor, RedirectAttributes redirect) {
        return pages.after(id, desk.stopFreezing(id, actor.account()), "stocktaking.report.stopped", redirect);
    }

    @PostMapping("/publication")
    String publish(@PathVariable ReportId id, Actor actor, RedirectAttributes redirect) {
        return pages.after(id, desk.publish(id, actor.account()), "stocktaking.report.published", redirect);
    }

    @PostMapping("/removal")
    String discard(@PathVariable ReportId id, Actor actor, RedirectAttributes redirect) {
        pages.after(id, desk.discard(id, actor.account()), "stocktaking.report.discarded", redirect);
        return "redirect:/admin/stocktaking/reports";
    }

    @PostMapping("/printing")
    String print(@PathVariable ReportId id, RedirectAttributes redirect) {
        pages.find(id);
        prints.again(id);
        worker.call();
        redirect.addFlashAttribute("done", "stocktaking.report.pdf.again-begun");
        return "redirect:" + id.desk();
    }

    @GetMapping("/withdrawal")
    String withdrawal(@PathVariable ReportId id, Model model) {
        model.addAttribute("report", published(id));
        model.addAttribute("withdrawal", new WithdrawalForm(null));
        return WITHDRAWAL;
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable ReportId id,
            @Valid @ModelAttribute("withdrawal") WithdrawalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("report", published(id));
            return WITHDRAWAL;
        }
        String reason = Objects.requireNonNull(form.reason()).strip();
        return pages.after(id, desk.withdraw(id, reason, actor.account()), "stocktaking.report.withdrawn", redirect);
    }

    private ReportView published(ReportId id) {
        ReportView report = pages.find(id);
        if (report.state() != ReportState.PUBLISHED) {
            throw DeskPages.notFound();
        }
        return report;
    }
}
