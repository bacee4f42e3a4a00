package org.wsis.consultation.committee.criterion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.committee.criterion.CriteriaDesk.Outcome;
import org.wsis.web.Carried;

/** Staff take a criterion away. */
@Controller
@RequestMapping("/admin/consultations/{slug}/committee/criteria/{kind}/{number:\\d{1,2}}/removal")
class CriterionRemovalController {
    private final CriteriaDesk desk;

    CriterionRemovalController(CriteriaDesk desk) {
        this.desk = desk;
    }

    /** The version that was seen is all that the button sends. */
    record Seen(@Carried @NotNull @Nullable Long version) {}

    @PostMapping
    String remove(
            ConsultationView consultation,
            @PathVariable RequestKind kind,
            @PathVariable int number,
            @Valid @ModelAttribute("seen") Seen seen,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        String problem =
                errors.hasErrors() ? "consultation.overtaken" : remove(consultation, kind, number, seen, actor);
        if (problem == null) {
            redirect.addFlashAttribute("done", "consultation.criterion.removed");
        } else {
            redirect.addFlashAttribute("problem", problem);
        }
        return "redirect:/admin" + consultation.path() + "/committee/criteria/" + kind;
    }

    /** Why it stays, or null. */
    private @Nullable String remove(
            ConsultationView consultation, RequestKind kind, int number, Seen seen, Actor actor) {
        try {
            Outcome outcome = desk.remove(
                    consultation.id(), kind, number, Objects.requireNonNull(seen.version()), actor.account());
            return outcome == Outcome.DONE ? null : outcome.key();
        } catch (OptimisticLockingFailureException overtaken) {
            return "consultation.overtaken";
        }
    }
}
