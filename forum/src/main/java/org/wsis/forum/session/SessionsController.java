package org.wsis.forum.session;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Paging;

/** The sessions to be of a Forum, for staff. */
@Controller
@RequestMapping("/admin/forum/{year:2\\d{3}}/sessions")
class SessionsController {
    private static final int SIZE = 50;
    private static final List<Column<DraftSessionLine>> COLUMNS = List.of(
            Column.of("forum.session.number", DraftSessionLine::number),
            Column.of("forum.session.name", DraftSessionLine::title),
            Column.of("forum.session.organisation", DraftSessionLine::organisation),
            Column.said("forum.session.type", DraftSessionLine::typeKey),
            Column.of("forum.session.minutes", DraftSessionLine::minutes),
            Column.of("forum.session.contribution", DraftSessionLine::contribution),
            Column.said("forum.session.state", DraftSessionLine::goneKey));

    private final SessionPages sessions;
    private final ListFiles files;

    SessionsController(SessionPages sessions, ListFiles files) {
        this.sessions = sessions;
        this.files = files;
    }

    @GetMapping
    String list(@PathVariable int year, @RequestParam(defaultValue = "1") int page, Model model) {
        Page<DraftSessionLine> lines = sessions.of(year, Math.max(1, page), SIZE);
        model.addAttribute("year", year);
        model.addAttribute("lines", lines.getContent());
        model.addAttribute("paging", Paging.of(lines));
        return "forum/session/list";
    }

    @GetMapping("/export.{ending}")
    void export(@PathVariable int year, @PathVariable String ending, Locale locale, HttpServletResponse response)
            throws IOException {
        var list = new ListFile<>(
                "wsis-forum-" + year + "-sessions",
                COLUMNS,
                (page, size) -> sessions.of(year, page, size).getContent());
        files.send(list, ending, locale, response);
    }

    @GetMapping("/{number:\\d{1,6}}")
    String page(@PathVariable int year, @PathVariable int number, Model model) {
        model.addAttribute("year", year);
        model.addAttribute(
                "one",
                sessions.find(year, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "forum/session/page";
    }
}
