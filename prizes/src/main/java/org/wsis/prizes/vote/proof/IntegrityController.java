package org.wsis.prizes.vote.proof;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.nominee.Category;
import org.wsis.prizes.vote.nominee.Nominees;

/** What became of the votes, by category, with the champions. */
@Controller
class IntegrityController {
    private final Contests contests;
    private final Proofs proofs;
    private final IntegrityReports reports;
    private final Nominees nominees;

    IntegrityController(Contests contests, Proofs proofs, IntegrityReports reports, Nominees nominees) {
        this.contests = contests;
        this.proofs = proofs;
        this.reports = reports;
        this.nominees = nominees;
    }

    @GetMapping("/prizes/{year:\\d{4}}/integrity")
    String report(@PathVariable int year, Locale locale, Model model) {
        contests.find(year)
                .filter(proofs::isPublished)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("year", year);
        model.addAttribute("report", reports.of(year));
        model.addAttribute(
                "titles",
                nominees.categories(year, locale).stream()
                        .collect(Collectors.toMap(Category::number, Category::title)));
        return "prizes/vote/proof/integrity";
    }
}
