package org.wsis.prizes.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.prizes.edition.CategoryNames;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.State;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Option;
import org.wsis.web.Paging;

/** What was handed in to an edition, for staff. */
@Controller
@RequestMapping("/admin/prizes/{year}/projects")
class ProjectsController {
    private static final int SIZE = 50;
    private static final List<State> SHOWN =
            Arrays.stream(State.values()).filter(state -> state != State.DRAFT).toList();

    private final Contests contests;
    private final ProjectLines lines;
    private final CategoryNames names;
    private final Reference reference;
    private final MessageSource messages;
    private final ListFiles files;
    private final Panel panel;

    ProjectsController(
            Contests contests,
            ProjectLines lines,
            CategoryNames names,
            Reference reference,
            MessageSource messages,
            ListFiles files,
            Panel panel) {
        this.contests = contests;
        this.lines = lines;
        this.names = names;
        this.reference = reference;
        this.messages = messages;
        this.files = files;
        this.panel = panel;
    }

    @GetMapping
    String list(
            @PathVariable int year,
            @ModelAttribute("filter") ProjectFilter filter,
            BindingResult unread,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            Locale locale,
            Model model) {
        EditionView edition = edition(year);
        int number = Math.clamp(page, 1, 1000);
        Map<Integer, String> titles = names.of(edition, locale);
        Set<ProjectId> kept = panel.keptFrom(year, actor.account());
        List<ProjectLine> projects = lines.find(year, filter, kept, number, SIZE);
        model.addAttribute("edition", edition);
        model.addAttribute("projects", projects);
        model.addAttribute("titles", titles);
        model.addAttribute("places", places(projects, locale));
        model.addAttribute("paging", new Paging(number, SIZE, lines.count(year, filter, kept)));
        model.addAttribute(
                "categories",
                titles.entrySet().stream()
                        .map(category -> new Option(String.valueOf(category.getKey()), category.getValue()))
                        .toList());
        model.addAttribute(
                "states",
                SHOWN.stream()
                        .map(state -> new Option(state.name(), messages.getMessage(state.key(), null, locale)))
                        .toList());
        return "prizes/staff/list";
    }

    private Map<String, String> places(List<ProjectLine> projects, Locale locale) {
        Map<String, String> places = new TreeMap<>();
        for (ProjectLine project : projects) {
            if (project.country() != null) {
                places.put(project.country(), reference.countryName(project.country(), locale));
            }
        }
        return places;
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable int year,
            @PathVariable String ending,
            @ModelAttribute("filter") ProjectFilter filter,
            BindingResult unread,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Map<Integer, String> titles = names.of(edition(year), locale);
        Set<ProjectId> kept = panel.keptFrom(year, actor.account());
        List<Column<ProjectLine>> columns = List.of(
                Column.of("prizes.project.number", ProjectLine::number),
                Column.of("prizes.project.title", ProjectLine::title),
                Column.of("prizes.project.organisation", ProjectLine::organisation),
                new Column<>("prizes.project.country", (line, reader) -> place(line, reader.locale())),
                Column.of("prizes.project.category", line -> titles.get(line.category())),
                Column.said("prizes.project.state", line -> line.state().key()),
                Column.of("prizes.project.submitted", ProjectLine::submittedAt),
                Column.of("prizes.project.objected", ProjectLine::objectedAt));
        var list = new ListFile<>(
                "wsis-prizes-" + year + "-projects",
                columns,
                (page, size) -> lines.find(year, filter, kept, page, size));
        files.sendRecorded(list, ending, locale, actor, response);
    }

    private @Nullable String place(ProjectLine line, Locale locale) {
        if (line.international()) {
            return messages.getMessage(Region.INTERNATIONAL.key(), null, locale);
        }
        return line.country() == null ? null : reference.countryName(line.country(), locale);
    }

    private EditionView edition(int year) {
        return contests.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
