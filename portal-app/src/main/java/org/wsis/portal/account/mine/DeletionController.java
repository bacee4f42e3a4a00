package org.wsis.portal.account.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
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
import org.wsis.portal.security.SignInGuard;

/** Says what stays and what goes, asks for the password and deletes the account. */
@Controller
@RequestMapping("/account/deletion")
class DeletionController {
    private static final String PAGE = "portal/account/deletion";

    private final DeletionDesk desk;
    private final PasswordCheck passwords;
    private final SignInGuard guard;
    private final StepUp stepUp;

    DeletionController(DeletionDesk desk, PasswordCheck passwords, SignInGuard guard, StepUp stepUp) {
        this.desk = desk;
        this.passwords = passwords;
        this.guard = guard;
        this.stepUp = stepUp;
    }

    @GetMapping
    String page(Authentication person, Model model) {
        stepUp.check(person);
        model.addAttribute("deletion", new Deletion(null));
        return PAGE;
    }

    @PostMapping
    String delete(
            @ModelAttribute("deletion") Deletion form,
            BindingResult errors,
            Authentication person,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        stepUp.check(person);
        if (!isOwner(actor, form, errors, response)) {
            return PAGE;
        }
        if (!desk.delete(actor)) {
            errors.reject("portal.admin.accounts.last");
            return PAGE;
        }
        new SecurityContextLogoutHandler().logout(request, response, person);
        flash.addFlashAttribute("done", "portal.account.deletion.done");
        return "redirect:/";
    }

    private boolean isOwner(Actor actor, Deletion form, BindingResult errors, HttpServletResponse response) {
        Optional<Duration> wait = guard.code(actor.account());
        if (wait.isPresent()) {
            response.setStatus(429);
            errors.reject("portal.account.wait", new Object[] {wait.get().toSeconds()}, null);
            return false;
        }
        boolean right = passwords.isOwn(actor.account(), form.password());
        if (right) {
            guard.codeWasRight(actor.account());
        } else {
            errors.rejectValue("password", "portal.account.password.wrong");
        }
        return right;
    }

    /** The wish to delete, with the password as proof; its text shows nothing. */
    record Deletion(@Size(max = 500) @Nullable String password) {
        @Override
        public String toString() {
            return "a deletion";
        }
    }
}
