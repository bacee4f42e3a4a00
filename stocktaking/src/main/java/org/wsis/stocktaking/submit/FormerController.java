package org.wsis.stocktaking.submit;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Step;
import org.wsis.stocktaking.entry.ContinuationDesk;
import org.wsis.stocktaking.entry.Copied;
import org.wsis.stocktaking.entry.CopyDesk;

/** What an entry has to do with a former one: it is copied from it, or continues it. */
@Controller
class FormerController {
    private final ContinuationDesk continuations;
    private final CopyDesk copies;

    FormerController(ContinuationDesk continuations, CopyDesk copies) {
        this.continuations = continuations;
        this.copies = copies;
    }

    /** Begins a draft with what the former entry says; as its next phase, if that is wanted. */
    @PostMapping("/stocktaking/mine/{id}/copy")
    String copy(
            @PathVariable EntryId id,
            Actor actor,
            @RequestParam(defaultValue = "false") String continuing,
            RedirectAttributes redirect) {
        return switch (copies.copy(id, actor.account(), continuing.equals("true"))) {
            case Copied.Done(EntryId draft) -> {
                redirect.addFlashAttribute("done", "stocktaking.former.copied");
                yield "redirect:" + StepPages.path(draft, Step.ACTIVITY);
            }
            case Copied.TooManyDrafts many -> "redirect:/stocktaking/mine?full";
            case Copied.NotYours no -> throw notFound();
        };
    }

    /** Says which entry this one continues; an empty choice takes it back. */
    @PostMapping("/stocktaking/submit/{id}/continuation")
    String continueFrom(
            @PathVariable EntryId id,
            Actor actor,
            @RequestParam(defaultValue = "") String former,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes redirect) {
        if (!continuations.link(id, actor.account(), chosen(former))) {
            throw notFound();
        }
        redirect.addFlashAttribute("done", "stocktaking.former.noted");
        return "redirect:" + StepPages.path(id, to.equals("activity") ? Step.ACTIVITY : Step.CHECK);
    }

    private static @Nullable EntryId chosen(String former) {
        try {
            return former.isBlank() ? null : EntryId.of(former);
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
