package org.wsis.consultation.facilitator.board;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.consultation.form.SentForm;

/** All communities of a Forum and who was handed in, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/facilitators")
class BoardController {
    private static final String SESSION = "consultation/facilitator/session";

    private final Boards boards;
    private final BoardDesk desk;

    BoardController(Boards boards, BoardDesk desk) {
        this.boards = boards;
        this.desk = desk;
    }

    @GetMapping
    String board(ConsultationView consultation, Locale locale, Model model) {
        if (consultation.kind() != ConsultationKind.FORUM) {
            throw notFound();
        }
        model.addAttribute("board", boards.of(consultation, locale));
        return "consultation/facilitator/board";
    }

    @PostMapping("/publication")
    String publish(
            ConsultationView consultation,
            @RequestParam(required = false) @Nullable List<String> seen,
            Actor actor,
            RedirectAttributes redirect) {
        Publication publication = desk.publish(consultation, read(seen), actor.account());
        if (publication.published() > 0) {
            redirect.addFlashAttribute("done", "consultation.facilitator.published.done");
            redirect.addFlashAttribute("doneWith", new Object[] {String.valueOf(publication.published())});
        }
        if (!publication.others().isEmpty()) {
            redirect.addFlashAttribute("problem", "consultation.facilitator.changed-meanwhile");
            redirect.addFlashAttribute("problemWith", new Object[] {String.join(", ", publication.others())});
        } else if (publication.published() == 0) {
            redirect.addFlashAttribute("problem", "consultation.facilitator.nothing-to-publish");
        }
        return "redirect:/admin" + consultation.path() + "/facilitators";
    }

    private static Set<Seen> read(@Nullable List<String> seen) {
        return Optional.ofNullable(seen).orElse(List.of()).stream()
                .flatMap(sent -> Seen.read(sent).stream())
                .collect(Collectors.toSet());
    }

    @GetMapping("/nominees/{id}")
    String show(ConsultationView consultation, @PathVariable UUID id, Locale locale, Model model) {
        Nominee nominee = find(consultation, id);
        describe(consultation, nominee, nominee.version(), locale, model);
        model.addAttribute("form", SessionForm.of(nominee));
        return SESSION;
    }

    @PostMapping("/nominees/{id}")
    ModelAndView assign(
            ConsultationView consultation,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Nominee nominee = find(consultation, id);
        describe(consultation, nominee, form.version(), locale, model);
        if (!nominee.consents()) {
            errors.rejectValue("session", "consultation.facilitator.session.no-consent");
        }
        SentForm.act(
                errors,
                model,
                () -> desk.assign(
                        consultation, id, Objects.requireNonNull(form.version()), form.title(), actor.account()),
                () -> find(consultation, id).version());
        return SentForm.answer(
                SESSION, consultation, "/facilitators", errors, redirect, "consultation.facilitator.session.saved");
    }

    private static void describe(
            ConsultationView consultation, Nominee nominee, @Nullable Long version, Locale locale, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("version", version);
        model.addAttribute("nominee", nominee);
        model.addAttribute("title", consultation.words(locale).title());
    }

    private Nominee find(ConsultationView consultation, UUID id) {
        return boards.find(consultation, id).orElseThrow(BoardController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
