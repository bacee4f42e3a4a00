package org.wsis.portal.service;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Anybody reports a problem; it reaches the queue of the secretariat. */
@Controller
@RequestMapping("/report-a-problem")
class ReportController {
    private final ProblemDesk desk;

    ReportController(ProblemDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String form(@RequestParam @Nullable String page, Model model) {
        model.addAttribute("form", ReportForm.about(page));
        return "portal/service/report";
    }

    @PostMapping
    String report(
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Locale reader,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return "portal/service/report";
        }
        String words = Objects.requireNonNull(form.words()).strip();
        desk.report(words, form.pageOrNull(), form.emailOrNull(), reader);
        redirect.addFlashAttribute(
                "done", form.emailOrNull() == null ? "portal.problem.thanks" : "portal.problem.thanks-answer");
        return "redirect:/report-a-problem";
    }
}
