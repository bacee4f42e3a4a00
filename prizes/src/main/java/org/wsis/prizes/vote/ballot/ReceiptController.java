package org.wsis.prizes.vote.ballot;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.VoteDesk;
import org.wsis.prizes.vote.proof.Proofs;

/** A voter's receipts, and apart from them the choices; with the champions, what became of each and how to check it. */
@Controller
class ReceiptController {
    private final BallotPages pages;
    private final VoteDesk desk;
    private final OwnFates fates;
    private final Proofs proofs;
    private final ReceiptLetters letters;

    ReceiptController(BallotPages pages, VoteDesk desk, OwnFates fates, Proofs proofs, ReceiptLetters letters) {
        this.pages = pages;
        this.desk = desk;
        this.fates = fates;
        this.proofs = proofs;
        this.letters = letters;
    }

    @GetMapping("/prizes/{year:\\d{4}}/ballot/receipts")
    String receipts(@PathVariable int year, Actor actor, Locale locale, Model model) {
        Contest contest = pages.contest(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var votes = desk.own(year, actor.account());
        boolean published = proofs.isPublished(contest);
        model.addAttribute("contest", contest);
        model.addAttribute("categories", pages.categories(year, locale));
        model.addAttribute("lines", fates.of(contest, votes, published));
        model.addAttribute("published", published);
        return "prizes/vote/ballot/receipts";
    }

    /** Sends the codes by mail. */
    @PostMapping("/prizes/{year:\\d{4}}/ballot/receipts/letter")
    String send(@PathVariable int year, Actor actor, RedirectAttributes flash) {
        ReceiptLetters.Sent sent = letters.send(year, actor.account());
        flash.addFlashAttribute(sent == ReceiptLetters.Sent.DONE ? "done" : "problem", sent.key());
        return "redirect:/prizes/" + year + "/ballot/receipts";
    }
}
