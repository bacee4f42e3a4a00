package org.wsis.stocktaking.report.section;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportRules;

/** Where facilitators write the sections of their Action Lines. Those of others do not exist here. */
@Controller
@RequestMapping("/stocktaking/report-sections")
class FacilitatorSectionController {
    private static final String FORM = "stocktaking/report/section";

    private final SectionLibrary sections;
    private final SectionDesk desk;
    private final ReportLibrary library;

    FacilitatorSectionController(SectionLibrary sections, SectionDesk desk, ReportLibrary library) {
        this.sections = sections;
        this.desk = desk;
        this.library = library;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        var own = sections.own(actor);
        model.addAttribute("sections", own);
        model.addAttribute(
                "reports", library.findAll(own.stream().map(SectionView::report).toList()));
        return "stocktaking/report/sections";
    }

    @GetMapping("/{report}/{line}")
    String form(@PathVariable ReportId report, @PathVariable String line, Actor actor, Model model) {
        SectionView section = describe(report, line, actor, model);
        model.addAttribute("form", new SectionForm(section.body(), section.version()));
        return FORM;
    }

    @PostMapping("/{report}/{line}")
    String write(
            @PathVariable ReportId report,
            @PathVariable String line,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean look,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        SectionView section = describe(report, line, actor, model);
        if (errors.hasErrors() || look) {
            if (!errors.hasErrors()) {
                model.addAttribute("preview", form.text());
            }
            return FORM;
        }
        return switch (desk.write(report, line, Objects.requireNonNull(form.version()), form.text(), actor)) {
            case DONE -> {
                redirect.addFlashAttribute("done", "stocktaking.report.section.handed-in");
                yield "redirect:" + section.path();
            }
            case TOO_LATE -> throw new OptimisticLockingFailureException("The section was changed meanwhile");
            case UNKNOWN -> throw notFound();
        };
    }

    private SectionView describe(ReportId id, String line, Actor actor, Model model) {
        SectionView section = sections.own(id, line, actor).orElseThrow(FacilitatorSectionController::notFound);
        var report = library.find(id).orElseThrow(FacilitatorSectionController::notFound);
        model.addAttribute("section", section);
        model.addAttribute("report", report);
        model.addAttribute("open", ReportRules.mayChange(report.state()) && section.state() != SectionState.TAKEN);
        return section;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
