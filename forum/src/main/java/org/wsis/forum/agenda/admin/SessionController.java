package org.wsis.forum.agenda.admin;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.agenda.AgendaDesk;
import org.wsis.forum.agenda.AgendaSession;
import org.wsis.forum.agenda.AgendaSessions;
import org.wsis.forum.setting.AgendaPages;
import org.wsis.forum.setting.Setting;

/** A session of an agenda, for staff; number 0 is a new one. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda/sessions/{number:\\d{1,6}}")
class SessionController {
    private static final String PAGE = "forum/agenda/session";

    private final AgendaPages pages;
    private final SessionOptions options;
    private final AgendaSessions sessions;
    private final AgendaDesk desk;

    SessionController(AgendaPages pages, SessionOptions options, AgendaSessions sessions, AgendaDesk desk) {
        this.pages = pages;
        this.options = options;
        this.sessions = sessions;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable int year, @PathVariable int number, Locale locale, Model model) {
        SessionForm form = SessionForm.empty();
        if (number > 0) {
            AgendaSession session = describe(year, number, model);
            form = SessionForm.of(session.facts(), Placed.of(session.place()), session.version());
        }
        options.all(year, form, locale, model);
        model.addAttribute("number", number);
        model.addAttribute("form", form);
        model.addAttribute("version", form.version());
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Setting setting = options.all(year, form, locale, model);
        model.addAttribute("number", number);
        model.addAttribute("version", form.version());
        AgendaSession session = number == 0 ? null : describe(year, number, model);
        options.check(form, setting, errors);
        return pages.act(
                PAGE,
                errors,
                model,
                redirect,
                AgendaPages.path(year),
                () -> {
                    var place = form.placed().toPlace();
                    var outcome = session == null
                            ? desk.add(year, form.toFacts(), place, form.known(), actor.account())
                            : desk.change(
                                    session,
                                    Objects.requireNonNull(form.version()),
                                    form.toFacts(),
                                    place,
                                    form.known(),
                                    actor.account());
                    SessionOptions.clashing(outcome.clashes(), errors, model);
                },
                () -> find(year, number).version());
    }

    private AgendaSession describe(int year, int number, Model model) {
        AgendaSession session = find(year, number);
        model.addAttribute("one", session);
        return session;
    }

    private AgendaSession find(int year, int number) {
        return sessions.find(year, number).orElseThrow(AgendaPages::missing);
    }
}
