package org.wsis.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.account.AccountId;
import org.wsis.account.Credentials;
import org.wsis.account.SecondFactors;
import org.wsis.portal.security.HalfSignIn;
import org.wsis.portal.security.SignInGuard;
import org.wsis.portal.security.SignIns;

/** Asks those who showed the first factor for the second. */
@Controller
@RequestMapping("/login/code")
class SecondFactorController {
    private static final String PAGE = "portal/account/code";
    private static final String AGAIN = "redirect:/login";

    private final SecondFactors factors;
    private final Credentials credentials;
    private final SignInGuard guard;
    private final SignIns signIns;

    SecondFactorController(SecondFactors factors, Credentials credentials, SignInGuard guard, SignIns signIns) {
        this.factors = factors;
        this.credentials = credentials;
        this.guard = guard;
        this.signIns = signIns;
    }

    @GetMapping
    String page(HttpServletRequest request, Model model) {
        model.addAttribute("secondFactor", new CodeForm(null));
        return HalfSignIn.of(request).isPresent() ? PAGE : AGAIN;
    }

    @PostMapping
    String signIn(
            @Valid @ModelAttribute("secondFactor") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<AccountId> account = HalfSignIn.of(request);
        if (account.isEmpty()) {
            return AGAIN;
        }
        if (errors.hasErrors() || !isRight(account.get(), form, errors, response)) {
            return PAGE;
        }
        return credentials
                .byAccount(account.get())
                .flatMap(known -> signIns.complete(known, true, request, response))
                .map(path -> "redirect:" + path)
                .orElse(AGAIN);
    }

    private boolean isRight(AccountId account, CodeForm form, BindingResult errors, HttpServletResponse response) {
        Optional<Duration> wait = guard.code(account);
        if (wait.isPresent()) {
            Waiting.say(wait.get(), errors, response);
            return false;
        }
        boolean right = factors.verify(account, form.code());
        if (right) {
            guard.codeWasRight(account);
        } else {
            errors.rejectValue("code", "portal.account.code.wrong");
        }
        return right;
    }
}
