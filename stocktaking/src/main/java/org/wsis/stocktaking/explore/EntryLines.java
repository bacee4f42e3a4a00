package org.wsis.stocktaking.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.stocktaking.EntryId;

/** Reads entries for lists, in two statements however many they are. */
@Component
class EntryLines {
    private static final int LENGTH = 220;

    private final PublishedEntries entries;
    private final Organisations organisations;
    private final Reference reference;
    private final FacetWords words;

    EntryLines(PublishedEntries entries, Organisations organisations, Reference reference, FacetWords words) {
        this.entries = entries;
        this.organisations = organisations;
        this.reference = reference;
        this.words = words;
    }

    /** Those of these ids that are published, in the order of the ids. */
    List<EntryLine> of(List<UUID> ids, Locale locale) {
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
}
