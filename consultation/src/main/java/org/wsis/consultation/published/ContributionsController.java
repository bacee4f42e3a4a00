package org.wsis.consultation.published;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.fate.FateEvent;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.question.Shown;
import org.wsis.consultation.said.Mailboxes;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;

/** Contributions, their themes and what became of them, for everybody. */
@Controller
@RequestMapping("/consultations/{slug}")
class ContributionsController {
    private static final List<Column<FateEvent>> COLUMNS = List.of(
            Column.of("consultation.fate.number", FateEvent::number),
            Column.of("consultation.fate.title", event -> Mailboxes.without(event.title())),
            Column.of("consultation.sending.source.FORMAL", FateEvent::formalInputOf),
            Column.said("consultation.fate.what", event -> event.kind().key()),
            Column.of("consultation.fate.when", FateEvent::at),
            new Column<>("consultation.fate.theme", (event, reader) -> text(event.inTheme(reader.locale()))),
            Column.of("consultation.fate.other", FateEvent::other),
            new Column<>("consultation.fate.words", (event, reader) -> text(event.said(reader.locale()))));

    private final ContributionPages pages;
    private final Fates fates;
    private final ListFiles files;

    ContributionsController(ContributionPages pages, Fates fates, ListFiles files) {
        this.pages = pages;
        this.fates = fates;
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
    String page(@PathVariable String slug, @PathVariable int number, Locale locale, Model model) {
        pages.describeOne(slug, number, locale, model);
        return "consultation/published/page";
    }

    @GetMapping("/contributions/ledger.{ending}")
    void ledger(@PathVariable String slug, @PathVariable String ending, Locale locale, HttpServletResponse response)
            throws IOException {
        ConsultationView consultation = pages.find(slug);
        files.send(
                new ListFile<>(
                        "wsis-fates-" + slug, COLUMNS, (page, size) -> fates.shown(consultation.id(), page, size)),
                ending,
                locale,
                response);
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

    private static @Nullable String text(@Nullable Shown shown) {
        return shown == null ? null : shown.text();
    }
}
