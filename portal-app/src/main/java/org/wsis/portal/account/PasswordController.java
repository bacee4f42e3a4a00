package org.wsis.portal.account;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.portal.account.security.StepUp;
import org.wsis.portal.security.PasswordCheck;
import org.wsis.portal.security.PasswordRules;
import org.wsis.portal.security.SignInGuard;

/** Changes a known password; asks for the old one. */
@Controller
@RequestMapping("/account/password")
class PasswordController {
    private static final String PAGE = "portal/account/password";

    private final PasswordDesk desk;
    private final PasswordRules rules;
    private final PasswordCheck passwords;
    private final SignInGuard guard;
    private final StepUp stepUp;

    PasswordController(
            PasswordDesk desk, PasswordRules rules, PasswordCheck passwords, SignInGuard guard, StepUp stepUp) {
        this.desk = desk;
        this.rules = rules;
        this.passwords = passwords;
        this.guard = guard;
        this.stepUp = stepUp;
    }

    @GetMapping
    String page(Authentication person, Model model) {
        stepUp.check(person);
        model.addAttribute("newPassword", new NewPasswordForm(null, null, null));
        return PAGE;
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("newPassword") NewPasswordForm form,
            BindingResult errors,
            Authentication person,
            Actor actor,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes flash) {
        stepUp.check(person);
        rules.problem(form.password())
                .filter(problem -> !errors.hasFieldErrors("password"))
                .ifPresent(problem -> errors.rejectValue("password", problem));
        if (errors.hasErrors() || !isOwner(actor, form, errors, response)) {
            return PAGE;
        }
        desk.change(actor.account(), Objects.requireNonNull(form.password()), session.getId());
        flash.addFlashAttribute("done", "portal.account.password.changed");
        return "redirect:/account/security";
    }

    private boolean isOwner(Actor actor, NewPasswordForm form, BindingResult errors, HttpServletResponse response) {
        Optional<Duration> wait = guard.code(actor.account());
        if (wait.isPresent()) {
            Waiting.say(wait.get(), errors, response);
            return false;
        }
        boolean right = passwords.isOwn(actor.account(), form.old());
        if (right) {
            guard.codeWasRight(actor.account());
        } else {
            errors.rejectValue("old", "portal.account.password.wrong");
        }
        return right;
    }
}
