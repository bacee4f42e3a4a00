package org.wsis.forum.agenda.admin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.agenda.AgendaDesk;
import org.wsis.forum.setting.AgendaPages;

/** Where staff take a session to be over into the agenda, with all that it is. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/agenda/drafts/{number:\\d{1,6}}")
class DraftController {
    private final AgendaPages pages;
    private final Drafts drafts;
    private final AgendaDesk desk;

    DraftController(AgendaPages pages, Drafts drafts, AgendaDesk desk) {
        this.pages = pages;
        this.drafts = drafts;
        this.desk = desk;
    }

    @PostMapping
    String take(
            @PathVariable int year,
            @PathVariable("number") int draft,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        pages.show(year, model);
        int number = desk.take(year, draft, () -> drafts.facts(year, draft), actor.account());
        if (number == 0) {
            redirect.addFlashAttribute("problem", "forum.agenda.draft.gone");
            return "redirect:" + AgendaPages.path(year);
        }
        redirect.addFlashAttribute("done", "forum.agenda.draft.taken");
        return "redirect:" + AgendaPages.path(year) + "/sessions/" + number;
    }
}
