package org.wsis.prizes.nomination;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.prizes.edition.Category;
import org.wsis.prizes.edition.CategoryNames;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.expert.Standing;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.State;
import org.wsis.reference.Reference;
import org.wsis.web.Option;

/** Puts together what the pages of the choice show. */
@Component
class NominationPages {
    private final Contests contests;
    private final NominationLines lines;
    private final NominationActs acts;
    private final CategoryNames names;
    private final Reference reference;
    private final MessageSource messages;
    private final Panel panel;

    NominationPages(
            Contests contests,
            NominationLines lines,
            NominationActs acts,
            CategoryNames names,
            Reference reference,
            MessageSource messages,
            Panel panel) {
        this.contests = contests;
        this.lines = lines;
        this.acts = acts;
        this.names = names;
        this.reference = reference;
        this.messages = messages;
        this.panel = panel;
    }

    /** The edition, if the portal holds it; else there is no page. */
    EditionView edition(int year) {
        return contests.find(year).filter(EditionView::isRunning).orElseThrow(NominationPages::notFound);
    }

    Map<Integer, String> titles(EditionView edition, Locale locale) {
        return names.of(edition, locale);
    }

    void describe(int year, Actor actor, Locale locale, Model model) {
        EditionView edition = edition(year);
        model.addAttribute("edition", edition);
        model.addAttribute("counts", lines.counts(year, kept(year, actor)));
        model.addAttribute("titles", titles(edition, locale));
        addPublication(year, model);
    }

    /** Answers the last decision that the page shows. */
    long describe(int year, int number, Actor actor, Locale locale, Model model) {
        EditionView edition = edition(year);
        Category category = edition.category(number).orElseThrow(NominationPages::notFound);
        long last = acts.last(year, number);
        Map<ProjectId, Standing> standings = panel.standings(year, number, actor.account());
        Set<ProjectId> kept = kept(year, actor);
        List<NominationLine> projects = ranked(
                lines.of(year, number).stream()
                        .filter(project -> !kept.contains(project.key()))
                        .toList(),
                standings);
        model.addAttribute("edition", edition);
        model.addAttribute("last", last);
        model.addAttribute("category", number);
        model.addAttribute("title", names.of(category, locale));
        model.addAttribute("standings", standings);
        model.addAttribute("projects", projects);
        model.addAttribute(
                "nominated",
                projects.stream()
                        .filter(project -> project.state() == State.NOMINATED)
                        .count());
        model.addAttribute("places", places(projects, locale));
        model.addAttribute("choices", choices(locale));
        addPublication(year, model);
        return last;
    }

    /** From which a conflict keeps the reader. */
    Set<ProjectId> kept(int year, Actor actor) {
        return panel.keptFrom(year, actor.account());
    }

    /** By rank where there are reviews; the others by title. */
    private static List<NominationLine> ranked(List<NominationLine> projects, Map<ProjectId, Standing> standings) {
        return projects.stream()
                .sorted(Comparator.comparingInt(project -> Optional.ofNullable(standings.get(project.key()))
                        .map(Standing::rank)
                        .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private void addPublication(int year, Model model) {
        Optional<Instant> at = contests.nomineesAt(year);
        model.addAttribute("publishedAt", at.orElse(null));
        model.addAttribute("published", contests.showsNominees(year));
    }

    private Map<String, String> places(List<NominationLine> projects, Locale locale) {
        Map<String, String> places = new TreeMap<>();
        for (NominationLine project : projects) {
            if (project.country() != null) {
                places.put(project.country(), reference.countryName(project.country(), locale));
            }
        }
        return places;
    }

    private List<Option> choices(Locale locale) {
        return Arrays.stream(Choice.values())
                .map(choice -> new Option(choice.name(), messages.getMessage(choice.key(), null, locale)))
                .toList();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
