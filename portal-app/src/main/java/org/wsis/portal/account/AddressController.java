package org.wsis.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.account.EmailAddress;
import org.wsis.account.Network;
import org.wsis.portal.account.security.StepUp;
import org.wsis.portal.security.PasswordCheck;
import org.wsis.portal.security.SignInGuard;

/** Asks for a move to another address, and the page that both mailboxes' links open. */
@Controller
class AddressController {
    private static final String PAGE = "portal/account/address";

    private final AddressDesk desk;
    private final PasswordCheck passwords;
    private final SignInGuard guard;
    private final StepUp stepUp;

    AddressController(AddressDesk desk, PasswordCheck passwords, SignInGuard guard, StepUp stepUp) {
        this.desk = desk;
        this.passwords = passwords;
        this.guard = guard;
        this.stepUp = stepUp;
    }

    @GetMapping("/account/address")
    String page(Authentication person, Model model) {
        stepUp.check(person);
        model.addAttribute("move", new AddressForm(null, null));
        return PAGE;
    }

    @PostMapping("/account/address")
    String begin(
            @Valid @ModelAttribute("move") AddressForm form,
            BindingResult errors,
            Authentication person,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        stepUp.check(person);
        Optional<EmailAddress> address = Addresses.read(form.email(), "email", errors);
        if (errors.hasErrors() || address.isEmpty() || isHeldUp(form, actor, request, errors, response)) {
            return PAGE;
        }
        if (!desk.begin(actor.account(), address.get())) {
            errors.rejectValue("email", "portal.account.address.own");
            return PAGE;
        }
        flash.addFlashAttribute("done", "portal.account.address.asked");
        return "redirect:/account/security";
    }

    private boolean isHeldUp(
            AddressForm form,
            Actor actor,
            HttpServletRequest request,
            BindingResult errors,
            HttpServletResponse response) {
        Optional<Duration> wait =
                guard.code(actor.account()).or(() -> guard.letter(form.email(), Network.of(request.getRemoteAddr())));
        if (wait.isPresent()) {
            Waiting.say(wait.get(), errors, response);
            return true;
        }
        if (!passwords.isOwn(actor.account(), form.password())) {
            errors.rejectValue("password", "portal.account.password.wrong");
            return true;
        }
        guard.codeWasRight(actor.account());
        return false;
    }

    @GetMapping("/address-change")
    String confirm(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute(
                "address", desk.waiting(token).map(EmailAddress::value).orElse(null));
        return "portal/account/address-change";
    }

    @PostMapping("/address-change")
    String agree(@RequestParam @Nullable String token, RedirectAttributes flash) {
        AddressDesk.Agreement agreement = desk.agree(token);
        boolean good = agreement != AddressDesk.Agreement.OVER;
        flash.addFlashAttribute(
                good ? "done" : "problem",
                "portal.account.address."
                        + agreement.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return "redirect:/login";
    }
}
