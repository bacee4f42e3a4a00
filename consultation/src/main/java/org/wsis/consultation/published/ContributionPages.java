package org.wsis.consultation.published;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.Shares;
import org.wsis.consultation.fate.StandingFilter;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.theme.Theme;
import org.wsis.consultation.theme.Themes;
import org.wsis.web.Paging;

/** Puts together what everybody sees of contributions in lists, in as many statements for many as for one. */
@Component
class ContributionPages {
    private static final int SIZE = 50;

    private final Consultations consultations;
    private final Standings standings;
    private final Shares shares;
    private final Themes themes;
    private final PublicLines lines;
    private final ListFilters filters;

    ContributionPages(
            Consultations consultations,
            Standings standings,
            Shares shares,
            Themes themes,
            PublicLines lines,
            ListFilters filters) {
        this.consultations = consultations;
        this.standings = standings;
        this.shares = shares;
        this.themes = themes;
        this.lines = lines;
        this.filters = filters;
    }

    /** The consultation of the page. */
    ConsultationView find(String slug) {
        return consultations.find(slug).orElseThrow(ContributionPages::notFound);
    }

    /** What all pages about a consultation have in common. */
    ConsultationView describe(String slug, Locale locale, Model model) {
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

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
