package org.wsis.consultation.published;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.web.ListFiles;

/** Contributions, their themes and what became of them, for everybody. */
@Controller
@RequestMapping("/consultations/{slug}")
class ContributionsController {
    private final ContributionPages pages;
    private final ContributionPage one;
    private final Ledger ledger;
    private final ListFiles files;

    ContributionsController(ContributionPages pages, ContributionPage one, Ledger ledger, ListFiles files) {
        this.pages = pages;
        this.one = one;
        this.ledger = ledger;
        this.files = files;
    }

    @GetMapping("/contributions")
    String list(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        pages.describeList(slug, asked, page, locale, model);
        return "consultation/published/list";
    }

    @GetMapping("/contributions/{number}")
    String page(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String text,
            Locale locale,
            Model model) {
        one.describe(slug, number, text.equals("original"), locale, model);
        return "consultation/published/page";
    }

    @GetMapping("/contributions/ledger.{ending}")
    void ledger(@PathVariable String slug, @PathVariable String ending, Locale locale, HttpServletResponse response)
            throws IOException {
        files.send(ledger.of(pages.find(slug)), ending, locale, response);
    }

    @GetMapping("/themes")
    String themes(@PathVariable String slug, Locale locale, Model model) {
        pages.describeThemes(slug, locale, model);
        return "consultation/published/themes";
    }

    @GetMapping("/themes/{id}")
    String theme(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        pages.describeTheme(slug, id, page, locale, model);
        return "consultation/published/theme";
    }
}
