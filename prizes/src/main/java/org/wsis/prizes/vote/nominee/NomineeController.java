package org.wsis.prizes.vote.nominee;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.prizes.entry.ProjectEntries;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.OwnVote;
import org.wsis.prizes.vote.VoteDesk;
import org.wsis.prizes.winner.Honours;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.HeldEntries.Standing;
import org.wsis.web.ShareCard;

/** The nominees of an edition, each with its page, from the instant on at which the list is published. */
@Controller
class NomineeController {
    private final Contests contests;
    private final Nominees nominees;
    private final VoteDesk votes;
    private final Reference reference;
    private final Honours honours;
    private final ProjectEntries entries;
    private final Clock clock;

    NomineeController(
            Contests contests,
            Nominees nominees,
            VoteDesk votes,
            Reference reference,
            Honours honours,
            ProjectEntries entries,
            Clock clock) {
        this.contests = contests;
        this.nominees = nominees;
        this.votes = votes;
        this.reference = reference;
        this.honours = honours;
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping("/prizes/{year:\\d{4}}/projects")
    String list(@PathVariable int year, Locale locale, Model model) {
        describe(year, model);
        var all = nominees.of(year);
        Map<String, String> countries = new TreeMap<>();
        all.stream()
                .map(Nominee::country)
                .filter(Objects::nonNull)
                .forEach(code -> countries.put(code, reference.countryName(code, locale)));
        model.addAttribute("categories", nominees.categories(year, locale));
        model.addAttribute("nominees", all.stream().collect(Collectors.groupingBy(Nominee::category)));
        model.addAttribute("countries", countries);
        return "prizes/vote/nominee/list";
    }

    @GetMapping("/prizes/{year:\\d{4}}/projects/{project}")
    String show(@PathVariable int year, @PathVariable UUID project, @Nullable Actor actor, Locale locale, Model model) {
        describe(year, model);
        Nominee nominee = nominees.find(year, project).orElseThrow(NomineeController::notFound);
        model.addAttribute("nominee", nominee);
        model.addAttribute(
                "country", nominee.country() == null ? null : reference.countryName(nominee.country(), locale));
        model.addAttribute("category", category(year, nominee.category(), locale));
        model.addAttribute("own", actor == null ? null : own(year, nominee, actor));
        model.addAttribute(
                "entry",
                entries.of(new ProjectId(project)).filter(Standing::open).orElse(null));
        model.addAttribute("signedIn", actor != null);
        model.addAttribute("honours", honours.of(year, project, locale));
        model.addAttribute("shareCard", nominee.withdrawn() ? null : card(year, nominee, locale));
        return "prizes/vote/nominee/page";
    }

    /** After signing in, the way of a visitor who wanted to vote leads back to the project. */
    @GetMapping("/prizes/{year:\\d{4}}/projects/{project}/vote")
    String back(@PathVariable int year, @PathVariable UUID project) {
        return "redirect:/prizes/" + year + "/projects/" + project;
    }

    @GetMapping("/p/{code:[A-Za-z0-9]{4,16}}")
    String follow(@PathVariable String code) {
        var place = nominees.byCode(code).orElseThrow(NomineeController::notFound);
        if (contests.find(place.edition())
                .filter(contest -> contest.showsNominees(clock.instant()))
                .isEmpty()) {
            throw notFound();
        }
        return "redirect:/prizes/" + place.edition() + "/projects/" + place.project();
    }

    private void describe(int year, Model model) {
        Instant now = clock.instant();
        Contest contest =
                contests.find(year).filter(found -> found.showsNominees(now)).orElseThrow(NomineeController::notFound);
        model.addAttribute("contest", contest);
        model.addAttribute("open", contest.isVoting(now));
    }

    private Category category(int year, int number, Locale locale) {
        return nominees.categories(year, locale).stream()
                .filter(category -> category.number() == number)
                .findFirst()
                .orElseThrow(NomineeController::notFound);
    }

    private @Nullable OwnVote own(int year, Nominee nominee, Actor actor) {
        return votes.own(year, actor.account()).stream()
                .filter(vote -> vote.category() == nominee.category())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static ShareCard card(int year, Nominee nominee, Locale locale) {
        String picture = "/prizes/%d/projects/%s/share/%s.png".formatted(year, nominee.project(), locale.getLanguage());
        return new ShareCard(nominee.title(), nominee.teaser(), picture);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
