package org.wsis.prizes.vote.check;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.account.WorkProofs;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.web.Carried;

/** What a voter is asked to do before the next choice is saved. */
@Controller
@RequestMapping("/prizes/{year:\\d{4}}/ballot/check")
class CheckController {
    private static final String PAGE = "prizes/vote/check/page";

    private final Contests contests;
    private final CheckDesk desk;
    private final WorkProofs proofs;

    CheckController(Contests contests, CheckDesk desk, WorkProofs proofs) {
        this.contests = contests;
        this.desk = desk;
        this.proofs = proofs;
    }

    /** What the device worked out. */
    record WorkForm(
            @Carried @Nullable String challenge,
            @Carried @Nullable String solution) {}

    @GetMapping
    String show(@PathVariable int year, Actor actor, Model model) {
        model.addAttribute("work", new WorkForm(null, null));
        return page(year, actor, null, model);
    }

    @PostMapping
    String work(
            @PathVariable int year,
            @ModelAttribute("work") WorkForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!isDone(form, errors, response)) {
            return page(year, actor, form.challenge(), model);
        }
        Outcomes.tell(desk.worked(year, actor.account()), flash);
        return "redirect:/prizes/" + year + "/ballot";
    }

    @PostMapping("/letter")
    String again(@PathVariable int year, Actor actor, RedirectAttributes flash) {
        Optional<Duration> wait = desk.again(year, actor.account());
        flash.addFlashAttribute(
                wait.isEmpty() ? "done" : "problem",
                wait.isEmpty() ? "prizes.voter-check.sent" : "prizes.voter-check.wait");
        return "redirect:/prizes/" + year + "/ballot/check";
    }

    private boolean isDone(WorkForm form, BindingResult errors, HttpServletResponse response) {
        WorkProofs.Answer answer = errors.hasErrors()
                ? new WorkProofs.Answer.Worthless()
                : proofs.check(form.challenge(), form.solution());
        return switch (answer) {
            case WorkProofs.Answer.Passed passed -> true;
            case WorkProofs.Answer.TooEarly early -> {
                long seconds = early.left().plusMillis(999).toSeconds();
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                errors.reject("prizes.voter-check.early", new Object[] {seconds}, null);
                yield false;
            }
            case WorkProofs.Answer.Worthless worthless -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                errors.reject("kit.challenge.again");
                yield false;
            }
        };
    }

    private String page(int year, Actor actor, @Nullable String sent, Model model) {
        Contest contest = contests.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        OpenCheck open = desk.open(year, actor.account()).orElse(null);
        model.addAttribute("contest", contest);
        model.addAttribute("open", open);
        boolean works = open != null && !open.isByMail();
        model.addAttribute("challenge", works ? challenge(sent) : null);
        return PAGE;
    }

    private String challenge(@Nullable String sent) {
        return sent != null && proofs.isOpen(sent) ? sent : proofs.issue();
    }
}
