package org.wsis.stocktaking.submit;

import java.util.Locale;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentView;
import org.wsis.stocktaking.content.ContentViews;
import org.wsis.stocktaking.content.Step;
import org.wsis.stocktaking.entry.HandIn;
import org.wsis.stocktaking.entry.HandingIn;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnerDesk;
import org.wsis.stocktaking.history.Changes;

@Controller
@RequestMapping("/stocktaking/submit/{id}/check")
class CheckController {
    private static final String FORM = "consentForm";

    private final StepPages pages;
    private final OwnerDesk desk;
    private final HandingIn handingIn;
    private final ContentViews views;
    private final Changes changes;

    CheckController(StepPages pages, OwnerDesk desk, HandingIn handingIn, ContentViews views, Changes changes) {
        this.pages = pages;
        this.desk = desk;
        this.handingIn = handingIn;
        this.views = views;
        this.changes = changes;
    }

    @GetMapping
    String check(@PathVariable EntryId id, Actor actor, Locale locale, Model model) {
        model.addAttribute(FORM, new ConsentForm(null));
        return page(id, actor, locale, model);
    }

    private String page(EntryId id, Actor actor, Locale locale, Model model) {
        OwnEntry own =
                desk.find(id, actor.account()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentView view = views.of(id, own.content(), null, locale);
        model.addAttribute("view", view);
        changes.describe(own.face(), view, own.published(), null, locale, model);
        return pages.show(id, actor, Step.CHECK, content -> content, model);
    }

    @PostMapping
    String send(
            @PathVariable EntryId id,
            Actor actor,
            @ModelAttribute(FORM) ConsentForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return switch (handingIn.handIn(id, actor.account(), form.given())) {
            case HandIn.Received received -> "redirect:" + id.own() + "/receipt";
            case HandIn.Incomplete incomplete -> {
                redirect.addFlashAttribute("problem", "stocktaking.check.incomplete");
                yield "redirect:" + StepPages.path(id, Step.CHECK);
            }
            case HandIn.Unchanged same -> {
                redirect.addFlashAttribute("problem", "stocktaking.revision.unchanged");
                yield "redirect:" + StepPages.path(id, Step.CHECK);
            }
            case HandIn.NoConsent none -> {
                if (!errors.hasErrors()) {
                    errors.rejectValue("consent", "stocktaking.check.no-consent");
                }
                yield page(id, actor, locale, model);
            }
            case HandIn.Closed closed -> "redirect:" + id.own();
            case HandIn.NotYours no -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
