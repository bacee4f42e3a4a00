package org.wsis.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.account.Credential;
import org.wsis.portal.security.PasswordCheck;
import org.wsis.portal.security.SignIns;

@Controller
@RequestMapping("/login")
class SignInController {
    private final PasswordCheck passwords;
    private final SignIns signIns;

    SignInController(PasswordCheck passwords, SignIns signIns) {
        this.passwords = passwords;
        this.signIns = signIns;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("signIn", SignInForm.empty());
        return "portal/account/login";
    }

    @PostMapping
    String signIn(
            @ModelAttribute("signIn") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Credential> account = passwords.check(form.email(), form.password());
        if (account.isEmpty()) {
            errors.reject("portal.account.login.refused");
            return "portal/account/login";
        }
        return "redirect:" + signIns.complete(account.get(), false, request, response);
    }
}
