package org.wsis.prizes.submit;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.prizes.edition.ContestPage;
import org.wsis.prizes.edition.ContestPages;
import org.wsis.prizes.edition.Step;
import org.wsis.prizes.project.ProjectId;

/** Where a submission begins. */
@Controller
class StartController {
    private final ContestPages pages;

    StartController(ContestPages pages) {
        this.pages = pages;
    }

    /** The draft's id is made here, so that pressing a button twice does not make two drafts. */
    @GetMapping("/prizes/{year:\\d{4}}/submit")
    String start(@PathVariable int year, Locale locale, Model model) {
        ContestPage page = pages.of(year, locale)
                .filter(contest -> contest.edition().isRunning())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean open = page.now() != null && page.now().key().equals(Step.SUBMISSION.phase());
        model.addAttribute("page", page);
        model.addAttribute("open", open);
        model.addAttribute(
                "phase",
                page.phases().stream()
                        .filter(phase -> phase.key().equals(Step.SUBMISSION.phase()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("first", "/prizes/" + year + "/submit/" + ProjectId.next());
        return "prizes/submit/start";
    }
}
