package org.wsis.consultation.published;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Shares;
import org.wsis.consultation.fate.StandingFilter;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.theme.Placed;
import org.wsis.consultation.theme.Theme;
import org.wsis.consultation.theme.Themes;
import org.wsis.web.Paging;

/** Puts together what everybody sees of contributions, in as many statements for many as for one. */
@Component
class ContributionPages {
    private static final int SIZE = 50;

    private final Consultations consultations;
    private final Standings standings;
    private final Shares shares;
    private final Themes themes;
    private final Fates fates;
    private final PublicLines lines;
    private final PublicAnswers answers;
    private final PublicRequests requests;
    private final ListFilters filters;

    ContributionPages(
            Consultations consultations,
            Standings standings,
            Shares shares,
            Themes themes,
            Fates fates,
            PublicLines lines,
            PublicAnswers answers,
            PublicRequests requests,
            ListFilters filters) {
        this.consultations = consultations;
        this.standings = standings;
        this.shares = shares;
        this.themes = themes;
        this.fates = fates;
        this.lines = lines;
        this.answers = answers;
        this.requests = requests;
        this.filters = filters;
    }

    /** The consultation of the page. */
    ConsultationView find(String slug) {
        return consultations.find(slug).orElseThrow(ContributionPages::notFound);
    }

    private ConsultationView describe(String slug, Locale locale, Model model) {
        ConsultationView consultation = find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        return consultation;
    }

    void describeList(String slug, MultiValueMap<String, String> asked, int page, Locale locale, Model model) {
        ConsultationView consultation = describe(slug, locale, model);
        List<Theme> its = themes.of(consultation.id());
        StandingFilter filter = filters.read(asked, its);
        List<Facet> facets = filters.facets(filter, shares.parts(consultation.id()), its, locale);
        model.addAttribute("share", shares.of(consultation.id()));
        model.addAttribute("themes", its);
        model.addAttribute("facets", facets);
        model.addAttribute("chosen", ListFilters.chosen(facets));
        describeLines(consultation, filter, page, locale, model);
    }

    private void describeLines(
            ConsultationView consultation, StandingFilter filter, int page, Locale locale, Model model) {
        var paging = new Paging(Math.max(1, page), SIZE, standings.count(consultation.id(), filter));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "lines", lines.of(standings.listed(consultation.id(), filter, paging.number(), SIZE), locale));
    }

    /** What not everybody may read is not there; whether they may, and what it says, is asked at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    void describeOne(String slug, int number, Locale locale, Model model) {
        ConsultationView consultation = describe(slug, locale, model);
        ContributionLine line = standings
                .find(consultation.id(), number)
                .filter(ContributionLine::shown)
                .orElseThrow(ContributionPages::notFound);
        model.addAttribute("its", lines.of(List.of(line), locale).getFirst());
        model.addAttribute("into", into(line).orElse(null));
        model.addAttribute("told", answers.of(line, locale));
        model.addAttribute("kept", Map.of());
        model.addAttribute("requests", requests.of(line));
        model.addAttribute("events", fates.of(line.id()));
        model.addAttribute(
                "placed",
                themes.of(line.mergedInto() == null ? line.id() : line.mergedInto()).stream()
                        .map(Placed::published)
                        .toList());
    }

    private Optional<ContributionLine> into(ContributionLine line) {
        return Optional.ofNullable(line.mergedInto()).flatMap(standings::find).filter(ContributionLine::shown);
    }

    void describeThemes(String slug, Locale locale, Model model) {
        ConsultationView consultation = describe(slug, locale, model);
        model.addAttribute("themes", themes.of(consultation.id()));
    }

    void describeTheme(String slug, UUID id, int page, Locale locale, Model model) {
        ConsultationView consultation = describe(slug, locale, model);
        Theme theme = themes.find(consultation.id(), id).orElseThrow(ContributionPages::notFound);
        model.addAttribute("theme", theme);
        describeLines(consultation, StandingFilter.ofTheme(theme.id()), page, locale, model);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
