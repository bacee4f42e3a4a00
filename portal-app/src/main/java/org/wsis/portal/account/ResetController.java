package org.wsis.portal.account;

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
import org.wsis.account.EmailAddress;
import org.wsis.account.MailTokens;
import org.wsis.account.MailTokens.Purpose;
import org.wsis.account.Network;
import org.wsis.portal.security.PasswordRules;
import org.wsis.portal.security.SignInGuard;

/** A forgotten password: a link by mail opens a page on which a new one is chosen. */
@Controller
@RequestMapping("/password-reset")
class ResetController {
    private static final String ASK = "portal/account/reset-ask";
    private static final String CHOOSE = "portal/account/reset-choose";

    private final LetterDesk letters;
    private final PasswordDesk passwords;
    private final PasswordRules rules;
    private final MailTokens tokens;
    private final SignInGuard guard;

    ResetController(
            LetterDesk letters, PasswordDesk passwords, PasswordRules rules, MailTokens tokens, SignInGuard guard) {
        this.letters = letters;
        this.passwords = passwords;
        this.rules = rules;
        this.tokens = tokens;
        this.guard = guard;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("letter", new EmailForm(null));
        return ASK;
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
        letters.sendResetLink(address.get(), locale);
        return "redirect:/password-reset/sent";
    }

    @GetMapping("/new")
    String choose(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("newPassword", new NewPasswordForm(token, null, null));
        return tokens.look(Purpose.RESET, token).isPresent() ? CHOOSE : "portal/account/reset-over";
    }

    @PostMapping("/new")
    String set(
            @Valid @ModelAttribute("newPassword") NewPasswordForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        rules.problem(form.password()).ifPresent(problem -> errors.rejectValue("password", problem));
        if (errors.hasErrors()) {
            return CHOOSE;
        }
        boolean done = passwords
                .reset(form.token(), Objects.requireNonNull(form.password()))
                .isPresent();
        flash.addFlashAttribute(
                done ? "done" : "problem", done ? "portal.account.reset.done" : "portal.account.link.over");
        return done ? "redirect:/login" : "redirect:/password-reset";
    }
}
