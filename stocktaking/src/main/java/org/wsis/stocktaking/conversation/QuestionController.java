package org.wsis.stocktaking.conversation;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Conversation;
import org.wsis.stocktaking.entry.Histories;

/** Staff ask the owner of an entry. */
@Controller
@RequestMapping("/admin/stocktaking/entries/{id}/questions")
class QuestionController {
    private static final String PAGE = "stocktaking/conversation/question";
    private static final String FORM = "said";

    private final Conversation conversation;
    private final Histories histories;

    QuestionController(Conversation conversation, Histories histories) {
        this.conversation = conversation;
        this.histories = histories;
    }

    @GetMapping
    String show(@PathVariable EntryId id, Actor actor, Locale locale, Model model) {
        describe(id, actor, locale, model);
        model.addAttribute(FORM, WordsForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable EntryId id,
            @Valid @ModelAttribute(FORM) WordsForm said,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            describe(id, actor, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!conversation.ask(
                id, actor.account(), Objects.requireNonNull(said.words()).strip())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute("done", "stocktaking.conversation.asked");
        return new ModelAndView("redirect:/admin/stocktaking/entries/" + id);
    }

    private void describe(EntryId id, Actor actor, Locale locale, Model model) {
        Conversation.Talk talk = conversation
                .asStaff(id, actor.account())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("talk", talk);
        model.addAttribute("history", histories.thread(talk.history(), locale));
    }
}
