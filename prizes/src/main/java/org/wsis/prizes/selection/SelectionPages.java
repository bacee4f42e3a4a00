package org.wsis.prizes.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.wsis.prizes.expert.Round;
import org.wsis.prizes.expert.Standing;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.release.Releases;
import org.wsis.prizes.special.SpecialPrizes;
import org.wsis.reference.Reference;
import org.wsis.web.Option;

/** Puts together what the pages of the choice show. */
@Component
class SelectionPages {
    private final Contests contests;
    private final CategoryNames names;
    private final Releases releases;
    private final SelectionLines lines;
    private final SelectionActs acts;
    private final Panel panel;
    private final SpecialPrizes specials;
    private final Reference reference;
    private final MessageSource messages;

    SelectionPages(
            Contests contests,
            CategoryNames names,
            Releases releases,
            SelectionLines lines,
            SelectionActs acts,
            Panel panel,
            SpecialPrizes specials,
            Reference reference,
            MessageSource messages) {
        this.contests = contests;
        this.names = names;
        this.releases = releases;
        this.lines = lines;
        this.acts = acts;
        this.panel = panel;
        this.specials = specials;
        this.reference = reference;
        this.messages = messages;
    }

    /** The edition, if the portal holds it; else there is no page. */
    EditionView edition(int year) {
        return contests.find(year).filter(EditionView::isRunning).orElseThrow(SelectionPages::notFound);
    }

    Map<Integer, String> titles(int year, Locale locale) {
        return names.of(edition(year), locale);
    }

    /** How far the choice is, and what belongs to it. */
    void describe(int year, Actor actor, Locale locale, Model model) {
        EditionView edition = edition(year);
        Map<Integer, List<SelectionLine>> champions =
                lines.all(year, actor.account()).stream().collect(Collectors.groupingBy(SelectionLine::category));
        model.addAttribute(
                "counts",
                edition.categories().stream()
                        .map(category -> CategoryCount.of(
                                category.number(), champions.getOrDefault(category.number(), List.of())))
                        .toList());
        model.addAttribute("titles", names.of(edition, locale));
        model.addAttribute("specials", specials(year, locale));
        addRelease(edition, model);
    }

    private List<Option> specials(int year, Locale locale) {
        return specials.of(year).stream()
                .map(prize -> new Option(prize.id().toString(), prize.name(locale)))
                .toList();
    }

    /** The champions of a category by rank; answers the last decision that the page shows. */
    long describe(Prize prize, Actor actor, Locale locale, Model model) {
        EditionView edition = edition(prize.year());
        Map<ProjectId, Standing> standings = standings(prize, actor);
        List<SelectionLine> projects = ranked(lines.of(prize, actor.account()), standings);
        long last = acts.last(prize);
        model.addAttribute("prize", prize);
        model.addAttribute("name", name(edition, prize, locale));
        model.addAttribute("last", last);
        model.addAttribute("standings", standings);
        model.addAttribute("projects", shown(prize, projects));
        model.addAttribute("candidates", candidates(projects));
        model.addAttribute("places", places(projects, locale));
        addRelease(edition, model);
        model.addAttribute("choices", choices(prize.year(), locale));
        return last;
    }

    private Map<ProjectId, Standing> standings(Prize prize, Actor actor) {
        return prize.category() == null
                ? Map.of()
                : panel.standings(prize.year(), prize.category(), actor.account(), Round.SELECTION);
    }

    /** For a special prize many may win; its page shows those about whom was decided. */
    private static List<SelectionLine> shown(Prize prize, List<SelectionLine> projects) {
        return prize.special() == null
                ? projects
                : projects.stream().filter(line -> line.choice() != null).toList();
    }

    private String name(EditionView edition, Prize prize, Locale locale) {
        UUID special = prize.special();
        if (special != null) {
            return specials.find(edition.year(), special)
                    .map(found -> found.name(locale))
                    .orElseThrow(SelectionPages::notFound);
        }
        Category category = edition.category(prize.category()).orElseThrow(SelectionPages::notFound);
        return names.of(category, locale);
    }

    /** By rank where there are reviews; the others by votes. */
    private static List<SelectionLine> ranked(List<SelectionLine> projects, Map<ProjectId, Standing> standings) {
        return projects.stream()
                .sorted(Comparator.comparingInt(project -> Optional.ofNullable(standings.get(project.key()))
                        .map(Standing::rank)
                        .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static List<Option> candidates(List<SelectionLine> projects) {
        return projects.stream()
                .map(line -> new Option(
                        line.id().toString(), line.category() + " · " + line.title() + " (" + line.number() + ")"))
                .toList();
    }

    private Map<String, String> places(List<SelectionLine> projects, Locale locale) {
        Map<String, String> places = new TreeMap<>();
        for (SelectionLine project : projects) {
            if (project.country() != null) {
                places.put(project.country(), reference.countryName(project.country(), locale));
            }
        }
        return places;
    }

    private List<Option> choices(int year, Locale locale) {
        return Choice.in(releases.arePublic(year)).stream()
                .map(choice -> new Option(choice.name(), messages.getMessage(choice.key(), null, locale)))
                .toList();
    }

    private void addRelease(EditionView edition, Model model) {
        model.addAttribute("edition", edition);
        model.addAttribute("at", releases.at(edition.year()).orElse(null));
        model.addAttribute("public", releases.arePublic(edition.year()));
        model.addAttribute("selecting", releases.isSelecting(edition.year()));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
