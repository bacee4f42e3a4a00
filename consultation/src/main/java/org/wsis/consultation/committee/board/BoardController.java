package org.wsis.consultation.committee.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.verdict.Verdict;
import org.wsis.web.Choices;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;

/** The requests of a kind with what the committee thinks of them and what is decided, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/committee")
class BoardController {
    private static final List<Column<BoardLine>> COLUMNS = List.of(
            Column.of("consultation.board.rank", row -> row.standing().rank()),
            Column.of("consultation.board.number", row -> row.request().number()),
            Column.of("consultation.board.request", row -> row.request().title()),
            Column.of("consultation.board.organisation", BoardLine::organisation),
            Column.of("consultation.board.mean", row -> row.standing().mean()),
            Column.of("consultation.board.spread", row -> row.standing().spread()),
            Column.of("consultation.board.given", row -> row.standing().given()),
            Column.of("consultation.board.missing", row -> String.join(", ", row.missing())),
            Column.said("consultation.board.decision", BoardController::decision));

    private final Boards boards;
    private final Choices choices;
    private final ListFiles files;

    BoardController(Boards boards, Choices choices, ListFiles files) {
        this.boards = boards;
        this.choices = choices;
        this.files = files;
    }

    private static @Nullable String decision(BoardLine row) {
        Verdict verdict = row.verdict();
        return verdict == null ? null : verdict.outcome().key();
    }

    @GetMapping
    String list(
            ConsultationView consultation,
            @RequestParam(defaultValue = "WORKSHOP") RequestKind kind,
            Actor actor,
            Locale locale,
            Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", choices.of(RequestKind.class, RequestKind::key, locale));
        model.addAttribute("lines", boards.of(consultation.id(), kind, actor.account()));
        return "consultation/committee/board";
    }

    @GetMapping("/export.{ending}")
    void export(
            ConsultationView consultation,
            @PathVariable String ending,
            @RequestParam(defaultValue = "WORKSHOP") RequestKind kind,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        List<BoardLine> all = boards.of(consultation.id(), kind, actor.account());
        var list = new ListFile<>(
                "wsis-requests-" + consultation.slug(),
                COLUMNS,
                (page, size) ->
                        all.stream().skip((page - 1L) * size).limit(size).toList());
        files.sendRecorded(list, ending, locale, actor, response);
    }
}
