package org.wsis.stocktaking.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.reading.PublicReads;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.stocktaking.EntryId;
import org.wsis.web.ActiveFilter;
import org.wsis.web.Paging;

/** Reads the public register: the index says which entries, the database what is in them. */
@Service
class Register {
    static final int SIZE = 20;
    private static final int LENGTH = 220;
    private static final int OPEN = 5;

    private final EntryIndex index;
    private final PublishedEntries entries;
    private final Organisations organisations;
    private final Reference reference;
    private final FacetWords words;
    private final PublicReads reads;

    Register(
            EntryIndex index,
            PublishedEntries entries,
            Organisations organisations,
            Reference reference,
            FacetWords words,
            PublicReads reads) {
        this.index = index;
        this.entries = entries;
        this.organisations = organisations;
        this.reference = reference;
        this.words = words;
        this.reads = reads;
    }

    private record Asked(Filter filter, Found found, Locale locale) {}

    /** What the filter finds, in two statements however much that is. */
    Listing find(Filter filter, Locale locale) {
        Found found = index.find(filter, SIZE);
        return reads.of(new Asked(filter, found, locale), () -> listing(filter, found, locale));
    }

    private Listing listing(Filter filter, Found found, Locale locale) {
        return new Listing(
                lines(found.ids(), locale),
                new Paging(filter.page(), SIZE, found.total()),
                facets(filter, found, locale),
                chosen(filter, locale));
    }

    private List<EntryLine> lines(List<UUID> ids, Locale locale) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, EntryRow> rows =
                entries.rows(ids).stream().collect(Collectors.toMap(EntryRow::id, Function.identity()));
        Map<OrganisationId, OrganisationView> names = organisations.findAll(rows.values().stream()
                .map(EntryRow::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> line(row, names, locale))
                .toList();
    }

    private EntryLine line(EntryRow row, Map<OrganisationId, OrganisationView> names, Locale locale) {
        OrganisationView organisation =
                row.organisationId() == null ? null : names.get(Objects.requireNonNull(row.organisationId()));
        return new EntryLine(
                new EntryId(row.id()).path(),
                row.title(),
                organisation == null ? row.organisationName() : organisation.name(),
                row.country() == null
                        ? row.international() ? words.label(Facet.REGION, Region.INTERNATIONAL.name(), locale) : null
                        : reference.countryName(row.country(), locale),
                row.stakeholderType() == null ? null : row.stakeholderType().key(),
                row.kind() == null ? null : row.kind().key(),
                beginning(row.shortDescription()),
                row.actionLines(),
                row.sdgs(),
                row.year(),
                row.publishedAt());
    }

    private static @Nullable String beginning(@Nullable String text) {
        if (text == null || text.length() <= LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', LENGTH);
        return text.substring(0, end < LENGTH / 2 ? text.offsetByCodePoints(0, LENGTH / 2) : end) + " …";
    }

    private List<FacetView> facets(Filter filter, Found found, Locale locale) {
        return Arrays.stream(Facet.values())
                .map(facet -> new FacetView(
                        facet.key(),
                        facet.parameter(),
                        words.values(facet, found.counts().getOrDefault(facet, Map.of()), filter.chosen(facet), locale),
                        facet.ordinal() < OPEN || !filter.chosen(facet).isEmpty()))
                .toList();
    }

    private List<ActiveFilter> chosen(Filter filter, Locale locale) {
        return filter.chosen().entrySet().stream()
                .flatMap(choice -> choice.getValue().stream()
                        .map(value -> new ActiveFilter(
                                words.label(choice.getKey(), value, locale),
                                choice.getKey().parameter(),
                                value)))
                .toList();
    }
}
