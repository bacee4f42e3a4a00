package org.wsis.stocktaking.invitation;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Team;

/** Where somebody ends to write along, is removed, or becomes the owner. */
@Controller
@RequestMapping("/stocktaking/mine/{id}/authors")
class TeamController {
    private final Team team;

    TeamController(Team team) {
        this.team = team;
    }

    @PostMapping("/{author}/removal")
    String remove(@PathVariable EntryId id, @PathVariable UUID author, Actor actor, RedirectAttributes redirect) {
        must(team.remove(id, actor.account(), author));
        redirect.addFlashAttribute("done", "stocktaking.author.removed");
        return "redirect:" + id.own() + "/authors";
    }

    @PostMapping("/{author}/ownership")
    String handOver(@PathVariable EntryId id, @PathVariable UUID author, Actor actor, RedirectAttributes redirect) {
        must(team.handOver(id, actor.account(), author));
        redirect.addFlashAttribute("done", "stocktaking.author.handed-over");
        return "redirect:" + id.own() + "/authors";
    }

    @PostMapping("/departure")
    String leave(@PathVariable EntryId id, Actor actor, RedirectAttributes redirect) {
        must(team.leave(id, actor.account()));
        redirect.addFlashAttribute("done", "stocktaking.author.left");
        return "redirect:/stocktaking/mine";
    }

    private static void must(boolean done) {
        if (!done) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
