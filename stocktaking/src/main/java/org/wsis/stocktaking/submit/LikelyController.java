package org.wsis.stocktaking.submit;

import org.jspecify.annotations.Nullable;
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
import org.wsis.stocktaking.content.Step;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnerDesk;
import org.wsis.stocktaking.likeness.Answer;
import org.wsis.stocktaking.likeness.Asked;
import org.wsis.stocktaking.likeness.LikenessDesk;
import org.wsis.stocktaking.likeness.LikenessDesk.Answered;
import org.wsis.stocktaking.likeness.Likenesses;
import org.wsis.stocktaking.takeover.Takeovers;
import org.wsis.web.Typed;

/** Entries that are like the one that somebody writes. */
@Controller
@RequestMapping("/stocktaking/submit/{id}/likely")
class LikelyController {
    private final OwnerDesk entries;
    private final LikenessDesk desk;
    private final Likenesses likenesses;
    private final Takeovers takeovers;

    LikelyController(OwnerDesk entries, LikenessDesk desk, Likenesses likenesses, Takeovers takeovers) {
        this.entries = entries;
        this.desk = desk;
        this.likenesses = likenesses;
        this.takeovers = takeovers;
    }

    /** A part of the page, asked for while the title is typed. */
    @GetMapping
    String whileTyping(
            @PathVariable EntryId id,
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String website,
            Model model) {
        OwnEntry own = entries.find(id, actor.account()).orElse(null);
        model.addAttribute("id", id);
        model.addAttribute("own", own);
        model.addAttribute(
                "likely",
                own != null && own.revises() != null
                        ? java.util.List.of()
                        : likenesses.of(asked(id, actor, own).typed(short200(title), Typed.line(website))).stream()
                                .filter(one -> one.answer() == null)
                                .toList());
        return "stocktaking/submit/likely :: live";
    }

    private static Asked asked(EntryId id, Actor actor, @Nullable OwnEntry own) {
        return own == null
                ? new Asked(id, actor.account(), null, null, null, null)
                : Asked.of(id, actor.account(), own.content());
    }

    private static @Nullable String short200(String typed) {
        return Typed.line(typed.length() > 200 ? typed.substring(0, 200) : typed);
    }

    @PostMapping("/{other}")
    String answer(
            @PathVariable EntryId id,
            @PathVariable EntryId other,
            @RequestParam @Nullable Answer answer,
            @RequestParam(defaultValue = "") String to,
            Actor actor,
            RedirectAttributes redirect) {
        if (answer == null) {
            return "redirect:" + StepPages.path(id, Step.CHECK);
        }
        return switch (desk.answer(id, actor.account(), other, answer)) {
            case Answered.Noted noted -> {
                redirect.addFlashAttribute("done", "stocktaking.likeness.noted");
                yield "redirect:" + StepPages.path(id, to.equals("who") ? Step.WHO : Step.CHECK);
            }
            case Answered.Own(EntryId own) -> {
                redirect.addFlashAttribute("done", "stocktaking.likeness.yours");
                yield "redirect:" + own.own();
            }
            case Answered.Others(EntryId entry) -> others(entry, actor, redirect);
            case Answered.NotAsked no -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String others(EntryId entry, Actor actor, RedirectAttributes redirect) {
        boolean mayAsk = takeovers.offer(entry, actor.account()) != Takeovers.Offer.NONE;
        redirect.addFlashAttribute(
                mayAsk ? "done" : "problem", mayAsk ? "stocktaking.likeness.take-over" : "stocktaking.likeness.others");
        return "redirect:" + entry.path() + (mayAsk ? "/takeover" : "");
    }
}
