package org.wsis.portal.mailbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.mail.LetterState;
import org.wsis.mail.LetterView;
import org.wsis.mail.Outbox;
import org.wsis.web.Paging;

/** The portal's own mailbox: letters that no mail server took, for a person at the machine itself. */
@Controller
@RequestMapping("/mailbox")
class MailboxController {
    private final MailboxDoor door;
    private final Outbox outbox;

    MailboxController(MailboxDoor door, Outbox outbox) {
        this.door = door;
        this.outbox = outbox;
    }

    @GetMapping
    String list(HttpServletRequest request, @RequestParam(defaultValue = "1") int page, Model model) {
        enter(request);
        Paging paging = LetterPages.paging(page, outbox.count(LetterState.KEPT, ""));
        model.addAttribute("paging", paging);
        model.addAttribute("letters", outbox.letters(LetterState.KEPT, "", paging.number(), paging.size()));
        return "portal/mailbox/list";
    }

    @GetMapping("/{id}")
    String letter(HttpServletRequest request, @PathVariable UUID id, Model model) {
        enter(request);
        LetterView letter = outbox.find(id)
                .filter(found -> found.state() == LetterState.KEPT)
                .orElseThrow(MailboxController::notFound);
        model.addAttribute("letter", letter);
        return "portal/mailbox/page";
    }

    private void enter(HttpServletRequest request) {
        if (!door.isOpenTo(request)) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
