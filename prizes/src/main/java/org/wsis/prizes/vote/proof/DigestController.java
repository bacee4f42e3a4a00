package org.wsis.prizes.vote.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.prizes.vote.Code;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.web.Paging;

/** The chain of digests, public from the opening of the vote, and the files with which it is checked. */
@Controller
class DigestController {
    private static final int ROWS = 48;
    private static final int COMMITMENT = 32;
    private static final int LAST_PAGE = 100_000;

    private final Contests contests;
    private final Digests digests;
    private final Proofs proofs;
    private final ProofFiles files;
    private final Clock clock;

    DigestController(Contests contests, Digests digests, Proofs proofs, ProofFiles files, Clock clock) {
        this.contests = contests;
        this.digests = digests;
        this.proofs = proofs;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/prizes/{year:\\d{4}}/digests")
    String list(
            @PathVariable int year,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String code,
            Model model) {
        Contest contest = opened(year);
        int number = Math.clamp(page, 1, LAST_PAGE);
        Digests.Sum sum = digests.sum(year);
        model.addAttribute("contest", contest);
        model.addAttribute("sum", sum);
        model.addAttribute("paging", new Paging(number, ROWS, sum.digests()));
        model.addAttribute("digests", digests.latest(year, (number - 1) * ROWS, ROWS));
        model.addAttribute("published", proofs.isPublished(contest));
        model.addAttribute("code", code);
        model.addAttribute("check", check(year, code));
        return "prizes/vote/proof/digests";
    }

    @GetMapping("/prizes/{year:\\d{4}}/digests.csv")
    void chain(@PathVariable int year, HttpServletResponse response) throws IOException {
        opened(year);
        files.send("digests.csv", files.digests(year), response);
    }

    @GetMapping("/prizes/{year:\\d{4}}/commitments.csv")
    void commitments(@PathVariable int year, HttpServletResponse response) throws IOException {
        opened(year);
        files.send("commitments.csv", files.commitments(year), response);
    }

    @GetMapping("/prizes/{year:\\d{4}}/choices.csv")
    void choices(@PathVariable int year, HttpServletResponse response) throws IOException {
        published(year);
        files.send("choices.csv", files.choices(year), response);
    }

    @GetMapping("/prizes/{year:\\d{4}}/results.csv")
    void results(@PathVariable int year, HttpServletResponse response) throws IOException {
        published(year);
        files.send("results.csv", files.results(year), response);
    }

    /** What a receipt code was found to be. */
    record Check(boolean readable, boolean known, @Nullable Integer digest) {}

    private @Nullable Check check(int year, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Code.read(code, COMMITMENT)
                .map(commitment -> proofs.place(year, commitment)
                        .map(place -> new Check(true, true, place.digest()))
                        .orElseGet(() -> new Check(true, false, null)))
                .orElseGet(() -> new Check(false, false, null));
    }

    private Contest opened(int year) {
        return contests.find(year)
                .filter(contest -> contest.hasOpened(clock.instant()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void published(int year) {
        contests.find(year)
                .filter(proofs::isPublished)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
