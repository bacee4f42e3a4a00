package org.wsis.stocktaking.submit;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentViews;
import org.wsis.stocktaking.content.Step;
import org.wsis.stocktaking.entry.HandIn;
import org.wsis.stocktaking.entry.HandingIn;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnerDesk;

@Controller
@RequestMapping("/stocktaking/submit/{id}/check")
class CheckController {
    private final StepPages pages;
    private final OwnerDesk desk;
    private final HandingIn handingIn;
    private final ContentViews views;

    CheckController(StepPages pages, OwnerDesk desk, HandingIn handingIn, ContentViews views) {
        this.pages = pages;
        this.desk = desk;
        this.handingIn = handingIn;
        this.views = views;
    }

    @GetMapping
    String check(@PathVariable EntryId id, Actor actor, Locale locale, Model model) {
        OwnEntry own =
                desk.find(id, actor.account()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", views.of(id, own.content(), null, locale));
        return pages.show(id, actor, Step.CHECK, content -> content, model);
    }

    @PostMapping
    String send(
            @PathVariable EntryId id,
            Actor actor,
            @RequestParam(defaultValue = "false") String consent,
            RedirectAttributes redirect) {
        return switch (handingIn.handIn(id, actor.account(), consent.equals("true"))) {
            case HandIn.Received received -> "redirect:" + id.own() + "/receipt";
            case HandIn.Incomplete incomplete -> back(id, "stocktaking.check.incomplete", redirect);
            case HandIn.NoConsent none -> back(id, "stocktaking.check.no-consent", redirect);
            case HandIn.Closed closed -> "redirect:" + id.own();
            case HandIn.NotYours no -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String back(EntryId id, String problem, RedirectAttributes redirect) {
        redirect.addFlashAttribute("problem", problem);
        return "redirect:" + StepPages.path(id, Step.CHECK);
    }
}
