package org.wsis.forum.agenda.admin;

import jakarta.validation.Valid;
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

/** Where staff move a session; what is dragged on the grid is sent here as well. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda/sessions/{number:\\d{1,6}}/place")
class PlaceController {
    private static final String PAGE = "forum/agenda/place";

    private final AgendaPages pages;
    private final SessionOptions options;
    private final AgendaSessions sessions;
    private final AgendaDesk desk;

    PlaceController(AgendaPages pages, SessionOptions options, AgendaSessions sessions, AgendaDesk desk) {
        this.pages = pages;
        this.options = options;
        this.sessions = sessions;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable int year, @PathVariable int number, Model model) {
        options.places(year, model);
        PlaceForm form = PlaceForm.of(describe(year, number, model));
        model.addAttribute("form", form);
        model.addAttribute("version", form.version());
        return PAGE;
    }

    @PostMapping
    ModelAndView move(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Setting setting = options.places(year, model);
        AgendaSession session = describe(year, number, model);
        model.addAttribute("version", form.version());
        form.placed().check(setting, errors);
        String day = form.at() == null ? "" : "?day=" + form.at().toLocalDate();
        return pages.act(
                PAGE,
                errors,
                model,
                redirect,
                AgendaPages.path(year) + day,
                () -> SessionOptions.clashing(
                        desk.move(
                                        session,
                                        Objects.requireNonNull(form.version()),
                                        form.placed().toPlace(),
                                        form.known(),
                                        actor.account())
                                .clashes(),
                        errors,
                        model),
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
