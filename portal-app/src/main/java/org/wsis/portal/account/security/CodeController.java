package org.wsis.portal.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.wsis.account.SecondFactors;
import org.wsis.portal.security.SignInGuard;
import org.wsis.portal.security.SignIns;

/** Sets up an authenticator app. Recovery codes are shown in the answer itself, once, and never stored readable. */
@Controller
@RequestMapping("/account/codes")
class CodeController {
    private static final String PAGE = "portal/account/codes";
    private static final String SHOW = "portal/account/recovery-codes";
    private static final String BACK = "redirect:/account/security";

    private final CodeDesk desk;
    private final SecondFactors factors;
    private final StepUp stepUp;
    private final SignInGuard guard;
    private final SignIns signIns;

    CodeController(CodeDesk desk, SecondFactors factors, StepUp stepUp, SignInGuard guard, SignIns signIns) {
        this.desk = desk;
        this.factors = factors;
        this.stepUp = stepUp;
        this.guard = guard;
        this.signIns = signIns;
    }

    @GetMapping
    String page(Authentication person, Actor actor, Model model) {
        stepUp.check(person);
        if (factors.status(actor.account()).codes()) {
            return BACK;
        }
        model.addAttribute("firstCode", new FirstCode(null));
        model.addAttribute("enrolment", desk.begin(actor.account()));
        return PAGE;
    }

    @PostMapping
    String confirm(
            @ModelAttribute("firstCode") FirstCode form,
            BindingResult errors,
            Authentication person,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        stepUp.check(person);
        if (factors.status(actor.account()).codes()) {
            return BACK;
        }
        Optional<List<String>> recovery = confirm(actor, form, errors, response);
        if (recovery.isEmpty()) {
            model.addAttribute("enrolment", desk.begin(actor.account()));
            return PAGE;
        }
        signIns.strengthen(actor.account(), request, response);
        model.addAttribute("codes", recovery.get());
        return SHOW;
    }

    private Optional<List<String>> confirm(
            Actor actor, FirstCode form, BindingResult errors, HttpServletResponse response) {
        Optional<Duration> wait = guard.code(actor.account());
        if (wait.isPresent()) {
            response.setStatus(429);
            errors.rejectValue(
                    "code", "portal.account.wait", new Object[] {wait.get().toSeconds()}, null);
            return Optional.empty();
        }
        Optional<List<String>> recovery = desk.confirm(actor.account(), form.code());
        if (recovery.isEmpty()) {
            errors.rejectValue("code", "portal.account.code.wrong");
        } else {
            guard.codeWasRight(actor.account());
        }
        return recovery;
    }

    @PostMapping("/recovery")
    String renew(Authentication person, Actor actor, Model model) {
        stepUp.check(person);
        if (!factors.status(actor.account()).codes()) {
            return BACK;
        }
        model.addAttribute("codes", desk.renewRecoveryCodes(actor.account()));
        return SHOW;
    }

    @PostMapping("/removal")
    String remove(Authentication person, Actor actor, RedirectAttributes flash) {
        stepUp.check(person);
        desk.remove(actor.account());
        flash.addFlashAttribute("done", "portal.account.codes.removed");
        return BACK;
    }

    /** The first code of a new app. */
    record FirstCode(@Nullable String code) {
        @Override
        public String toString() {
            return "a code";
        }
    }
}
