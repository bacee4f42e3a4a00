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

/** The owner of an entry answers staff, or tells them something. */
@Controller
@RequestMapping("/stocktaking/mine/{id}/answers")
class AnswerController {
    private static final String PAGE = "stocktaking/conversation/answer";
    private static final String FORM = "said";

    private final Conversation conversation;
    private final Histories histories;

    AnswerController(Conversation conversation, Histories histories) {
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
    ModelAndView answer(
            @PathVariable EntryId id,
            @Valid @ModelAttribute(FORM) WordsForm said,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            String words = Objects.requireNonNull(said.words()).strip();
            switch (conversation.answer(id, actor.account(), words)) {
                case DONE -> {
                    flash.addFlashAttribute("done", "stocktaking.conversation.answered");
                    return new ModelAndView("redirect:" + id.own());
                }
                case NOT_YOURS -> throw notFound();
                case TOO_MUCH -> errors.rejectValue("words", "stocktaking.conversation.too-much");
            }
        }
        describe(id, actor, locale, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void describe(EntryId id, Actor actor, Locale locale, Model model) {
        Conversation.Talk talk = conversation.asOwner(id, actor.account()).orElseThrow(AnswerController::notFound);
        model.addAttribute("talk", talk);
        model.addAttribute("history", histories.thread(talk.history(), locale));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
