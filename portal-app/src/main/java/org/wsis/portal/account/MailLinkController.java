package org.wsis.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
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
import org.wsis.account.Credentials;
import org.wsis.account.EmailAddress;
import org.wsis.account.MailTokens;
import org.wsis.account.MailTokens.Purpose;
import org.wsis.account.Network;
import org.wsis.portal.security.SignInGuard;
import org.wsis.portal.security.SignIns;

/** Signing in without a password: a link by mail opens a page whose button signs in. */
@Controller
@RequestMapping("/login/link")
class MailLinkController {
    private static final String ASK = "portal/account/link-ask";

    private final LetterDesk desk;
    private final MailTokens tokens;
    private final Credentials credentials;
    private final SignInGuard guard;
    private final SignIns signIns;

    MailLinkController(
            LetterDesk desk, MailTokens tokens, Credentials credentials, SignInGuard guard, SignIns signIns) {
        this.desk = desk;
        this.tokens = tokens;
        this.credentials = credentials;
        this.guard = guard;
        this.signIns = signIns;
    }

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("letter", new EmailForm(null));
        model.addAttribute("token", token);
        model.addAttribute("usable", tokens.look(Purpose.SIGN_IN, token).isPresent());
        return token == null ? ASK : "portal/account/link-use";
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("letter") EmailForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Optional<EmailAddress> address = Addresses.read(form.email(), "email", errors);
        if (errors.hasErrors() || address.isEmpty()) {
            return ASK;
        }
        Optional<Duration> wait = guard.letter(form.email(), Network.of(request.getRemoteAddr()));
        if (wait.isPresent()) {
            Waiting.say(wait.get(), errors, response);
            return ASK;
        }
        desk.sendSignInLink(address.get(), locale);
        return "redirect:/login/sent";
    }

    @PostMapping("/use")
    String use(
            @RequestParam @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return tokens.redeem(Purpose.SIGN_IN, token)
                .flatMap(credentials::byAccount)
                .flatMap(account -> signIns.firstFactorShown(account, request, response))
                .map(path -> "redirect:" + path)
                .orElseGet(() -> {
                    flash.addFlashAttribute("problem", "portal.account.link.over");
                    return "redirect:/login/link";
                });
    }
}
