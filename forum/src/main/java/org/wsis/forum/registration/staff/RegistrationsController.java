package org.wsis.forum.registration.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Actor;
import org.wsis.forum.registration.RegistrationState;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.forum.registration.call.CallDesk;
import org.wsis.forum.registration.call.CallView;
import org.wsis.reference.Reference;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Choices;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Option;
import org.wsis.web.Paging;

/** The registrations for an edition, for staff. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/registrations")
class RegistrationsController {
    private static final int SIZE = 50;
    private static final int LAST_PAGE = 10_000;

    private final RegisteredEdition editions;
    private final CallDesk calls;
    private final RegistrationLines lines;
    private final Reference reference;
    private final Choices choices;
    private final ListFiles files;

    RegistrationsController(
            RegisteredEdition editions,
            CallDesk calls,
            RegistrationLines lines,
            Reference reference,
            Choices choices,
            ListFiles files) {
        this.editions = editions;
        this.calls = calls;
        this.lines = lines;
        this.reference = reference;
        this.choices = choices;
        this.files = files;
    }

    @GetMapping
    String list(
            @PathVariable int year,
            @ModelAttribute("filter") RegistrationFilter filter,
            BindingResult unread,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        model.addAttribute("edition", editions.of(year));
        model.addAttribute("terms", calls.find(year).map(CallView::terms).orElse(null));
        model.addAttribute("lines", lines.find(year, filter, number, SIZE));
        model.addAttribute("paging", new Paging(number, SIZE, lines.count(year, filter)));
        model.addAttribute("states", choices.of(RegistrationState.class, RegistrationState::key, locale));
        model.addAttribute("modes", choices.of(Attendance.class, Attendance::key, locale));
        model.addAttribute("types", choices.of(StakeholderType.class, StakeholderType::key, locale));
        model.addAttribute("countries", countries(locale));
        model.addAttribute("places", places(locale));
        return "forum/registration/list";
    }

    private List<Option> countries(Locale locale) {
        return reference.countries(locale).stream()
                .map(code -> new Option(code, reference.countryName(code, locale)))
                .toList();
    }

    private Map<String, String> places(Locale locale) {
        return reference.countries(locale).stream()
                .collect(Collectors.toMap(Function.identity(), code -> reference.countryName(code, locale)));
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable int year,
            @PathVariable String ending,
            @ModelAttribute("filter") RegistrationFilter filter,
            BindingResult unread,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        editions.of(year);
        List<Column<RegistrationLine>> columns = List.of(
                Column.of("forum.registration.name", RegistrationLine::name),
                Column.of("forum.registration.organisation", RegistrationLine::organisation),
                Column.of("forum.registration.occupation", RegistrationLine::occupation),
                new Column<>(
                        "forum.registration.country",
                        (line, reader) -> reference.countryName(line.country(), reader.locale())),
                Column.said("forum.registration.type", line -> line.type().key()),
                Column.said("forum.registration.mode", line -> line.mode().key()),
                Column.said("forum.registration.state", line -> line.state().key()),
                Column.said("forum.registration.visa", line -> line.visa() ? "kit.yes" : "kit.no"),
                Column.of("forum.registration.needs", RegistrationLine::needs),
                Column.of("forum.registration.at", RegistrationLine::createdAt));
        var list = new ListFile<>(
                "wsis-forum-" + year + "-registrations", columns, (page, size) -> lines.find(year, filter, page, size));
        files.sendRecorded(list, ending, locale, actor, response);
    }
}
