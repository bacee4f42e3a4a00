package org.wsis.stocktaking.explore;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.OwnerDesk;

/** An entry of the reader's own as everybody will see it. */
@Controller
class PreviewController {
    private final OwnerDesk desk;
    private final Previews previews;

    PreviewController(OwnerDesk desk, Previews previews) {
        this.desk = desk;
        this.previews = previews;
    }

    @GetMapping("/stocktaking/mine/{id}/preview")
    String preview(@PathVariable EntryId id, Actor actor, Locale locale, Model model) {
        model.addAttribute(
                "entry",
                desk.find(id, actor.account())
                        .map(own -> previews.of(own, locale))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("reports", List.of());
        model.addAttribute("sessions", List.of());
        return "stocktaking/explore/preview";
    }
}
