package org.wsis.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.account.Network;
import org.wsis.account.Registrations.Registration;
import org.wsis.portal.security.SignInGuard;

@Controller
@RequestMapping("/register")
class RegisterController {
    private static final String PAGE = "portal/account/register";

    private final RegisterDesk desk;
    private final RegisterIntake intake;
    private final SignInGuard guard;
    private final ProofOfWork proof;
    private final Choices choices;

    RegisterController(
            RegisterDesk desk, RegisterIntake intake, SignInGuard guard, ProofOfWork proof, Choices choices) {
        this.desk = desk;
        this.intake = intake;
        this.guard = guard;
        this.proof = proof;
        this.choices = choices;
    }

    @GetMapping
    String page(Model model, Locale locale) {
        model.addAttribute("registration", RegisterForm.empty());
        return page(RegisterForm.empty(), model, locale);
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute("registration") RegisterForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Optional<Registration> registration = intake.read(form, errors, locale);
        if (registration.isEmpty() || isHeldUp(form, errors, request, response)) {
            return page(form, model, locale);
        }
        desk.register(registration.get());
        return "redirect:/register/sent";
    }

    private boolean isHeldUp(
            RegisterForm form, BindingResult errors, HttpServletRequest request, HttpServletResponse response) {
        if (!proof.accepts(form.challenge(), form.solution(), errors, response)) {
            return true;
        }
        Optional<Duration> wait = guard.letter(form.email(), Network.of(request.getRemoteAddr()));
        wait.ifPresent(left -> Waiting.say(left, errors, response));
        return wait.isPresent();
    }

    private String page(RegisterForm form, Model model, Locale locale) {
        model.addAttribute("challenge", proof.toShow(form.challenge()));
        model.addAttribute("countries", choices.countries(locale));
        model.addAttribute("types", choices.stakeholderTypes(locale));
        return PAGE;
    }
}
