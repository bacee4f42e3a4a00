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
import org.wsis.account.Network;
import org.wsis.portal.security.PasswordCheck;
import org.wsis.portal.security.SignInGuard;
import org.wsis.portal.security.SignIns;

@Controller
@RequestMapping("/login")
class SignInController {
    private static final String PAGE = "portal/account/login";

    private final SignInGuard guard;
    private final PasswordCheck passwords;
    private final ProofOfWork proof;
    private final SignIns signIns;

    SignInController(SignInGuard guard, PasswordCheck passwords, ProofOfWork proof, SignIns signIns) {
        this.guard = guard;
        this.passwords = passwords;
        this.proof = proof;
        this.signIns = signIns;
    }

    @GetMapping
    String page(HttpServletRequest request, Model model) {
        model.addAttribute("signIn", SignInForm.empty());
        return page(SignInForm.empty(), request, model);
    }

    @PostMapping
    String signIn(
            @Valid @ModelAttribute("signIn") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return errors.hasErrors() || isHeldUp(form, errors, request, response)
                ? page(form, request, model)
                : passwords
                        .check(form.email(), form.password())
                        .map(account -> {
                            guard.passwordWasRight(form.email(), Network.of(request.getRemoteAddr()));
                            return account;
                        })
                        .flatMap(account -> signIns.firstFactorShown(account, request, response))
                        .map(path -> "redirect:" + path)
                        .orElseGet(() -> refuse(form, errors, request, model));
    }

    private boolean isHeldUp(
            SignInForm form, BindingResult errors, HttpServletRequest request, HttpServletResponse response) {
        Network network = Network.of(request.getRemoteAddr());
        if (guard.asksForProof(form.email(), network)
                && !proof.accepts(form.challenge(), form.solution(), errors, response)) {
            return true;
        }
        Optional<Duration> wait = guard.password(form.email(), network);
        wait.ifPresent(left -> Waiting.say(left, errors, response));
        return wait.isPresent();
    }

    private String refuse(SignInForm form, BindingResult errors, HttpServletRequest request, Model model) {
        errors.reject("portal.account.login.refused");
        return page(form, request, model);
    }

    private String page(SignInForm form, HttpServletRequest request, Model model) {
        if (guard.asksForProof(form.email(), Network.of(request.getRemoteAddr()))) {
            model.addAttribute("challenge", proof.toShow(form.challenge()));
        }
        return PAGE;
    }
}
