package org.wsis.portal.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
import org.wsis.account.Limits;
import org.wsis.account.Limits.Limit;
import org.wsis.account.Network;
import org.wsis.portal.account.Waiting;

/** Anybody reports a problem; it reaches the queue of the secretariat. */
@Controller
@RequestMapping("/report-a-problem")
class ReportController {
    private static final String PAGE = "portal/service/report";
    private static final Limit REPORTS_OF_A_NETWORK =
            new Limit("service.report", 10, Duration.ofSeconds(30), Duration.ofMinutes(30), Duration.ofHours(1));

    private final ProblemDesk desk;
    private final Limits limits;

    ReportController(ProblemDesk desk, Limits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    @GetMapping
    String form(@RequestParam @Nullable String page, @RequestParam @Nullable String reference, Model model) {
        model.addAttribute("form", ReportForm.about(page, reference));
        return PAGE;
    }

    @PostMapping
    String report(
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale reader,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors() || isTooEarly(errors, request, response)) {
            return PAGE;
        }
        String words = Objects.requireNonNull(form.words()).strip();
        desk.report(words, form.pageOrNull(), form.emailOrNull(), reader);
        redirect.addFlashAttribute(
                "done", form.emailOrNull() == null ? "portal.problem.thanks" : "portal.problem.thanks-answer");
        return "redirect:/report-a-problem";
    }

    private boolean isTooEarly(BindingResult errors, HttpServletRequest request, HttpServletResponse response) {
        String network = Network.of(request.getRemoteAddr()).key();
        Optional<Duration> wait = limits.attempt(REPORTS_OF_A_NETWORK, network);
        wait.ifPresent(left -> Waiting.say("portal.problem.wait", left, errors, response));
        return wait.isPresent();
    }
}
