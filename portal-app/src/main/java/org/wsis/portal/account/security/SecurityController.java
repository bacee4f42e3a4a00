package org.wsis.portal.account.security;

import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.account.Members;
import org.wsis.account.Passkeys;
import org.wsis.account.SecondFactors;
import org.wsis.portal.security.Person;
import org.wsis.portal.security.Sessions;

@Controller
class SecurityController {
    private final Members members;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final StepUp stepUp;

    SecurityController(Members members, SecondFactors factors, Passkeys passkeys, Sessions sessions, StepUp stepUp) {
        this.members = members;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.stepUp = stepUp;
    }

    @GetMapping("/account/security")
    String page(Authentication person, Actor actor, HttpSession session, Model model) {
        model.addAttribute("profile", members.profile(actor.account()).orElseThrow());
        model.addAttribute("factors", factors.status(actor.account()));
        model.addAttribute(
                "passkeys",
                passkeys.of(actor.account()).stream()
                        .map(key -> new PasskeyLine(
                                Base64.getUrlEncoder().withoutPadding().encodeToString(key.id()),
                                key.label(),
                                key.createdAt(),
                                key.usedAt()))
                        .toList());
        model.addAttribute("sessions", sessions.open(actor.account(), session.getId()));
        model.addAttribute("withheld", person.getPrincipal() instanceof Person known && known.withheld());
        model.addAttribute("enough", stepUp.isEnough(person));
        return "portal/account/security";
    }

    @PostMapping("/account/sessions/end")
    String endOthers(Actor actor, HttpSession session, RedirectAttributes flash) {
        sessions.endOthers(actor.account(), session.getId());
        flash.addFlashAttribute("done", "portal.account.sessions.ended");
        return "redirect:/account/security";
    }

    /** A passkey as its owner sees it. */
    record PasskeyLine(String id, String label, java.time.Instant createdAt, java.time.Instant usedAt) {}
}
