package org.wsis.stocktaking.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.collection.Question;
import org.wsis.stocktaking.collection.SpecialRepositories;
import org.wsis.stocktaking.collection.SpecialRepository;
import org.wsis.web.Bar;
import org.wsis.web.FacetValue;

/** Reads special repositories as parts of the register: the same lists, facets and counts, limited to their entries. */
@Component
class CollectionPages {
    private final Register register;
    private final EntryIndex index;
    private final SpecialRepositories repositories;

    CollectionPages(Register register, EntryIndex index, SpecialRepositories repositories) {
        this.register = register;
        this.index = index;
        this.repositories = repositories;
    }

    List<CollectionPage.Line> all() {
        Map<String, Long> counts =
                index.find(Filters.everything(), Register.SIZE).counts().getOrDefault(Facet.COLLECTION, Map.of());
        return repositories.all().stream()
                .map(one -> new CollectionPage.Line(one.key(), one.path(), counts.getOrDefault(one.slug(), 0L)))
                .toList();
    }

    CollectionPage of(SpecialRepository repository, Filter filter, Locale locale) {
        Filter within = filter.within(repository.slug());
        Listing listing = register.find(within, locale);
        String parameter = Facet.COLLECTION.parameter();
        return new CollectionPage(
                repository,
                listing,
                Stream.concat(
                                questions(repository, listing.facet(Facet.ANSWER)),
                                listing.common().stream()
                                        .filter(facet -> !facet.parameter().equals(parameter)))
                        .toList(),
                listing.chosen().stream()
                        .filter(chosen -> !chosen.parameter().equals(parameter))
                        .toList(),
                figures(register.find(Filters.everything().within(repository.slug()), locale), repository),
                FilterAddress.query(within));
    }

    /** A facet for each question with choices, in front of those that every entry has. */
    private static Stream<FacetView> questions(SpecialRepository repository, FacetView answers) {
        return repository.questions().stream()
                .filter(question -> question.kind() == Question.Kind.CHOICE)
                .map(question -> new FacetView(
                        question.key(),
                        answers.parameter(),
                        answers.values().stream()
                                .filter(value -> value.value().startsWith(repository.place(question)))
                                .toList(),
                        true));
    }

    private static CollectionPage.Figures figures(Listing all, SpecialRepository repository) {
        return new CollectionPage.Figures(
                all.paging().total(),
                present(all, Facet.COUNTRY).size(),
                present(all, Facet.SDG).size(),
                present(all, Facet.ACTION_LINE).stream()
                        .map(line -> new Bar(line.label(), line.count(), lineOf(repository, line.value())))
                        .toList());
    }

    private static List<FacetValue> present(Listing listing, Facet facet) {
        return listing.facet(facet).values().stream()
                .filter(value -> value.count() > 0)
                .toList();
    }

    private static String lineOf(SpecialRepository repository, String line) {
        Filter filter = Filters.everything().with(Facet.ACTION_LINE, Set.of(line));
        return repository.path() + FilterAddress.query(filter);
    }
}
