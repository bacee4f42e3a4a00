package org.wsis.forum.agenda.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** Where staff cancel a session, and take that back. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda/sessions/{number:\\d{1,6}}/cancellation")
class CancellationController {
    private static final String PAGE = "forum/agenda/cancellation";

    private final AgendaPages pages;
    private final AgendaSessions sessions;
    private final AgendaDesk desk;

    CancellationController(AgendaPages pages, AgendaSessions sessions, AgendaDesk desk) {
        this.pages = pages;
        this.sessions = sessions;
        this.desk = desk;
    }

    /**
     * The wish.
     *
     * @param reason why it does not take place; nothing for one that takes place all the same
     */
    record CancellationForm(
            @Size(max = 500) @Nullable String reason,
            @Carried @NotNull @Nullable Long version) {}

    @GetMapping
    String show(@PathVariable int year, @PathVariable int number, Model model) {
        AgendaSession session = describe(year, number, model);
        model.addAttribute("form", new CancellationForm(null, session.version()));
        model.addAttribute("version", session.version());
        return PAGE;
    }

    @PostMapping
    ModelAndView cancel(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") CancellationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        AgendaSession session = describe(year, number, model);
        model.addAttribute("version", form.version());
        @Nullable String reason = session.cancelled() == null ? Typed.line(form.reason()) : null;
        if (session.cancelled() == null && reason == null && !errors.hasFieldErrors("reason")) {
            errors.rejectValue("reason", "NotBlank");
        }
        return pages.act(
                PAGE,
                errors,
                model,
                redirect,
                AgendaPages.path(year),
                () -> desk.cancel(session, Objects.requireNonNull(form.version()), reason, actor.account()),
                () -> describe(year, number, model).version());
    }

    private AgendaSession describe(int year, int number, Model model) {
        pages.show(year, model);
        AgendaSession session = sessions.find(year, number).orElseThrow(AgendaPages::missing);
        model.addAttribute("one", session);
        return session;
    }
}
