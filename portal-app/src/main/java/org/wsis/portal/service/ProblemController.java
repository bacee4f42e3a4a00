package org.wsis.portal.service;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;

/** Staff read a reported problem and decide about it. */
@Controller
@RequestMapping("/admin/problems/{id}")
class ProblemController {
    private static final String PAGE = "portal/service/problem";

    private final ProblemDesk desk;
    private final Accounts accounts;

    ProblemController(ProblemDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        ProblemPage problem = show(id, model);
        model.addAttribute("form", new DecisionForm(problem.version(), null, problem.email() != null));
        return PAGE;
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        ProblemPage problem = show(id, model);
        if (form.byLetter() && problem.email() == null) {
            errors.rejectValue("byLetter", "portal.problem.error.nobody");
        }
        if (errors.hasErrors()) {
            return PAGE;
        }
        long version = Objects.requireNonNull(form.version());
        desk.decide(
                id,
                version,
                form.byLetter(),
                Objects.requireNonNull(form.text()).strip(),
                actor.account());
        redirect.addFlashAttribute("done", form.byLetter() ? "portal.problem.answered" : "portal.problem.closed");
        return "redirect:/admin/problems/" + id;
    }

    private ProblemPage show(UUID id, Model model) {
        ProblemPage problem = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("report", problem);
        model.addAttribute(
                "decider",
                Optional.ofNullable(problem.decidedBy()).flatMap(accounts::find).orElse(null));
        return problem;
    }
}
