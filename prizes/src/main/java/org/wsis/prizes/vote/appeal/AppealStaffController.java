package org.wsis.prizes.vote.appeal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;
import org.wsis.prizes.vote.Contests;
import org.wsis.web.Typed;

/** The appeals of an edition, and one of them with its two ends: a reason, or a second person. */
@Controller
class AppealStaffController {
    private static final String PAGE = "prizes/vote/appeal/staff";

    private final AppealStaffDesk desk;
    private final Contests contests;
    private final Approvals approvals;

    AppealStaffController(AppealStaffDesk desk, Contests contests, Approvals approvals) {
        this.desk = desk;
        this.contests = contests;
        this.approvals = approvals;
    }

    /** Why the ballot stays set aside, for its voter. */
    record AnswerForm(@NotBlank @Size(max = 1000) @Nullable String answer) {
        static final AnswerForm EMPTY = new AnswerForm(null);
    }

    /** Why the ballot should count, for the second person. */
    record ReleaseForm(@NotBlank @Size(max = 1000) @Nullable String reason) {
        static final ReleaseForm EMPTY = new ReleaseForm(null);
    }

    @GetMapping("/admin/prizes/{year:\\d{4}}/vote/appeals")
    String list(@PathVariable int year, Model model) {
        model.addAttribute("contest", contests.find(year).orElseThrow(AppealStaffController::notFound));
        model.addAttribute("appeals", desk.of(year));
        return "prizes/vote/appeal/list";
    }

    @GetMapping("/admin/prizes/appeals/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("answering", AnswerForm.EMPTY);
        model.addAttribute("releasing", ReleaseForm.EMPTY);
        return page(id, model);
    }

    @PostMapping("/admin/prizes/appeals/{id}/answer")
    ModelAndView answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("answering") AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        String answer = Typed.text(form.answer());
        if (answer == null || errors.hasErrors()) {
            said("answer", errors);
            model.addAttribute("releasing", ReleaseForm.EMPTY);
            return new ModelAndView(page(id, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return told(id, desk.answer(id, answer, actor.account()), "prizes.appeal.answered", flash);
    }

    @PostMapping("/admin/prizes/appeals/{id}/release")
    ModelAndView release(
            @PathVariable UUID id,
            @Valid @ModelAttribute("releasing") ReleaseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        String reason = Typed.text(form.reason());
        if (reason == null || errors.hasErrors()) {
            said("reason", errors);
            model.addAttribute("answering", AnswerForm.EMPTY);
            return new ModelAndView(page(id, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return told(id, desk.release(id, reason, actor.account()), "prizes.cluster.asked", flash);
    }

    /** What has only signs that nobody sees says nothing. */
    private static void said(String field, BindingResult errors) {
        if (!errors.hasErrors()) {
            errors.rejectValue(field, "NotBlank");
        }
    }

    private static ModelAndView told(UUID id, AppealStaffDesk.Wish wish, String done, RedirectAttributes flash) {
        switch (wish) {
            case DONE -> flash.addFlashAttribute("done", done);
            case BEFORE -> flash.addFlashAttribute("problem", "prizes.cluster.asked-before");
            case OVER -> flash.addFlashAttribute("problem", "prizes.appeal.settled");
            case UNKNOWN -> throw notFound();
        }
        return new ModelAndView("redirect:/admin/prizes/appeals/" + id);
    }

    private String page(UUID id, Model model) {
        model.addAttribute("found", desk.find(id).orElseThrow(AppealStaffController::notFound));
        model.addAttribute(
                "waiting",
                approvals.of(AppealStaffDesk.RELEASE, id.toString()).stream()
                        .filter(request -> request.state() == ApprovalView.State.OPEN)
                        .toList());
        return PAGE;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
