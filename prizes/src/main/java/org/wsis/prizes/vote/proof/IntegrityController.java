package org.wsis.prizes.vote.proof;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.prizes.vote.Contests;

/** What became of the votes, by category, with the champions. */
@Controller
class IntegrityController {
    private final Contests contests;
    private final Proofs proofs;
    private final IntegrityReports reports;

    IntegrityController(Contests contests, Proofs proofs, IntegrityReports reports) {
        this.contests = contests;
        this.proofs = proofs;
        this.reports = reports;
    }

    @GetMapping("/prizes/{year:\\d{4}}/integrity")
    String report(@PathVariable int year, Model model) {
        contests.find(year)
                .filter(proofs::isPublished)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("year", year);
        model.addAttribute("report", reports.of(year));
        return "prizes/vote/proof/integrity";
    }
}
