package org.wsis.prizes.vote.ballot;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
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
import org.wsis.account.Actor;
import org.wsis.prizes.vote.VoteDesk;
import org.wsis.prizes.vote.Voted;
import org.wsis.prizes.vote.appeal.AppealDesk;
import org.wsis.prizes.vote.check.CheckDesk;
import org.wsis.prizes.vote.nominee.Nominee;

/**
 * The ballot and its choices. What became of a choice stands in the address that it leads to and not in the session, which
 * would cost each vote further writes.
 */
@Controller
class BallotController {
    private static final String PAGE = "prizes/vote/ballot/page";

    private final BallotPages pages;
    private final VoteDesk desk;
    private final CheckDesk checks;
    private final AppealDesk appeals;

    BallotController(BallotPages pages, VoteDesk desk, CheckDesk checks, AppealDesk appeals) {
        this.pages = pages;
        this.desk = desk;
        this.checks = checks;
        this.appeals = appeals;
    }

    @GetMapping("/prizes/{year:\\d{4}}/ballot")
    String show(
            @PathVariable int year,
            @ModelAttribute("filter") BallotFilter filter,
            BindingResult unreadable,
            Actor actor,
            Locale locale,
            Model model) {
        BallotFilter wanted = unreadable.hasErrors() ? BallotFilter.NONE : filter;
        BallotPage page = describe(year, wanted, actor, locale, model);
        model.addAttribute("outcome", Outcome.read(wanted.outcome()));
        model.addAttribute("judged", page.step(wanted.saved()));
        int here = page.here().category().number();
        model.addAttribute("vote", new VoteForm(begun(wanted, page), here, page.next()));
        return PAGE;
    }

    @PostMapping("/prizes/{year:\\d{4}}/ballot")
    ModelAndView vote(
            @PathVariable int year,
            @Valid @ModelAttribute("vote") VoteForm vote,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model) {
        if (errors.hasErrors()) {
            describe(year, BallotFilter.at(step(vote, errors)), actor, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(vote(year, Objects.requireNonNull(vote.project()), actor, vote.next()));
    }

    /** The button on the page of a project. */
    @PostMapping("/prizes/{year:\\d{4}}/projects/{project}/vote")
    String voteFor(@PathVariable int year, @PathVariable UUID project, Actor actor) {
        return vote(year, project, actor, null);
    }

    private String vote(int year, UUID project, Actor actor, @Nullable Integer next) {
        Voted voted = desk.vote(year, project, actor.account());
        if (voted instanceof Voted.Held) {
            checks.keep(year, actor.account(), project);
            return "redirect:/prizes/" + year + "/ballot/check";
        }
        Outcome outcome = Outcome.of(voted).orElseThrow(BallotController::notFound);
        return "redirect:/prizes/" + year + "/ballot" + outcome.query(next);
    }

    private BallotPage describe(int year, BallotFilter filter, Actor actor, Locale locale, Model model) {
        BallotPage page = pages.find(year, actor.account(), filter, locale).orElseThrow(BallotController::notFound);
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("waiting", checks.isWaiting(year, actor.account()));
        model.addAttribute("aside", appeals.own(year, actor.account()).orElse(null));
        return page;
    }

    /** The project to begin with: the one that was asked for, else the saved choice. */
    private static @Nullable UUID begun(BallotFilter filter, BallotPage page) {
        return page.nominees().stream()
                .map(Nominee::project)
                .filter(project -> project.toString().equals(filter.project()))
                .findFirst()
                .orElseGet(() -> page.saved() == null ? null : page.saved().project());
    }

    private static @Nullable Integer step(VoteForm vote, BindingResult errors) {
        return errors.hasFieldErrors("category") ? null : vote.category();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
