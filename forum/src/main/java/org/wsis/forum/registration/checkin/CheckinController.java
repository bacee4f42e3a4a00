package org.wsis.forum.registration.checkin;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.edition.Editions;
import org.wsis.web.GenevaText;

/** The page with which staff check people in by phone: a field into which a scanner types the code of a badge. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/registrations/check-in")
class CheckinController {
    private static final String PAGE = "forum/registration/checkin";
    private static final int LONGEST = 100;

    private final Editions editions;
    private final CheckinDesk desk;
    private final MessageSource messages;

    CheckinController(Editions editions, CheckinDesk desk, MessageSource messages) {
        this.editions = editions;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable int year, Model model) {
        describe(year, model);
        model.addAttribute("form", new CheckinForm(null));
        return PAGE;
    }

    private void describe(int year, Model model) {
        model.addAttribute(
                "edition", editions.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("today", desk.today(year));
    }

    @PostMapping
    ModelAndView check(
            @PathVariable int year,
            @Valid @ModelAttribute("form") CheckinForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(year, model);
        if (!errors.hasErrors()) {
            Scanned scanned = desk.check(year, Objects.requireNonNull(form.code()), null, actor.account());
            if (scanned.verdict().isHere()) {
                redirect.addFlashAttribute("done", scanned.verdict().key());
                redirect.addFlashAttribute("doneWith", words(scanned, locale));
                return new ModelAndView("redirect:/admin/forum/" + year + "/registrations/check-in");
            }
            errors.rejectValue("code", scanned.verdict().key(), words(scanned, locale), null);
        }
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** One that a device kept: the same as the form, with the time of the device in milliseconds. */
    @PostMapping(params = "at")
    @ResponseBody
    Map<String, Object> kept(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String code,
            @RequestParam String at,
            Actor actor,
            Locale locale) {
        Scanned scanned = desk.check(year, shortened(code), instant(at), actor.account());
        String said = messages.getMessage(scanned.verdict().key(), words(scanned, locale), locale);
        return Map.of("here", scanned.verdict().isHere(), "said", Objects.requireNonNull(said));
    }

    private static String shortened(String code) {
        return code.length() > LONGEST ? "" : code;
    }

    private static @Nullable Instant instant(String typed) {
        return typed.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(typed)) : null;
    }

    private static Object[] words(Scanned scanned, Locale locale) {
        Instant since = scanned.since();
        return new Object[] {
            scanned.name(),
            scanned.organisation(),
            since == null ? "" : GenevaText.in(locale).hour(since)
        };
    }
}
