package org.wsis.portal.mailbox;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.wsis.mail.LetterLine;
import org.wsis.mail.LetterState;
import org.wsis.mail.LetterView;
import org.wsis.mail.Outbox;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Option;
import org.wsis.web.Paging;

/** The outgoing mail for staff, without the secrets of its links. */
@Controller
@RequestMapping("/admin/letters")
class LetterController {
    private static final List<Column<LetterLine>> COLUMNS = List.of(
            Column.of("portal.letters.subject", LetterLine::subject),
            Column.of("portal.letters.recipient", LetterLine::recipient),
            Column.said("portal.letters.state", letter -> "mail.state." + letter.state()),
            Column.of("portal.letters.attempts", LetterLine::attempts),
            Column.of("portal.letters.queued-at", LetterLine::queuedAt));

    private final Outbox outbox;
    private final LetterDesk desk;
    private final ListFiles files;
    private final MessageSource messages;

    LetterController(Outbox outbox, LetterDesk desk, ListFiles files, MessageSource messages) {
        this.outbox = outbox;
        this.desk = desk;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String recipient,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        LetterState chosen = state(state);
        String sought = recipient.strip();
        Paging paging = LetterPages.paging(page, outbox.count(chosen, sought));
        model.addAttribute("paging", paging);
        model.addAttribute("letters", outbox.letters(chosen, sought, paging.number(), paging.size()));
        model.addAttribute("states", states(locale));
        model.addAttribute("state", chosen == null ? "" : chosen.name());
        model.addAttribute("recipient", sought);
        return "portal/letters/list";
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String recipient,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var list = new ListFile<>(
                "wsis-letters", COLUMNS, (page, size) -> outbox.letters(state(state), recipient.strip(), page, size));
        files.sendRecorded(list, ending, locale, actor, response);
    }

    @GetMapping("/{id}")
    String letter(@PathVariable UUID id, Model model) {
        LetterView letter = outbox.find(id)
                .map(LetterView::withoutSecrets)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("letter", letter);
        return "portal/letters/page";
    }

    /** Another try for a letter that was given up. */
    @PostMapping("/{id}/attempts")
    String attempt(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        boolean queued = desk.retry(id, actor.account());
        flash.addFlashAttribute(
                queued ? "done" : "problem", queued ? "portal.letters.queued" : "portal.letters.not-queued");
        return "redirect:/admin/letters/" + id;
    }

    private static @Nullable LetterState state(String name) {
        return Arrays.stream(LetterState.values())
                .filter(state -> state.name().equals(name))
                .findAny()
                .orElse(null);
    }

    private List<Option> states(Locale locale) {
        Option all = new Option("", messages.getMessage("portal.letters.all", null, locale));
        Stream<Option> states = Arrays.stream(LetterState.values())
                .map(state -> new Option(state.name(), messages.getMessage("mail.state." + state, null, locale)));
        return Stream.concat(Stream.of(all), states).toList();
    }
}
