package org.wsis.stocktaking.submit;

import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.call.CallWords;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnerDesk;

/** What shows that an entry came, when, and for which call. */
@Controller
class ReceiptController {
    private final OwnerDesk desk;
    private final CallWords calls;

    ReceiptController(OwnerDesk desk, CallWords calls) {
        this.desk = desk;
        this.calls = calls;
    }

    @GetMapping("/stocktaking/mine/{id}/receipt")
    String receipt(@PathVariable EntryId id, Actor actor, Locale locale, Model model) {
        OwnEntry own = desk.find(id, actor.account())
                .filter(entry -> entry.receivedAt() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("own", own);
        model.addAttribute("call", own.revises() == null ? said(own, locale) : null);
        return "stocktaking/mine/receipt";
    }

    private String said(OwnEntry own, Locale locale) {
        return calls.of(own.edition(), Objects.requireNonNull(own.cameAt()), locale);
    }
}
