package org.wsis.stocktaking.published;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;

/** What entries only point to: organisations, files, the region of a country; each kind in one question for many entries. */
@Component
class Places {
    private final Organisations organisations;
    private final Files files;
    private final Reference reference;

    Places(Organisations organisations, Files files, Reference reference) {
        this.organisations = organisations;
        this.files = files;
        this.reference = reference;
    }

    /** What lists need. */
    Known ofLines(Collection<EntryRecord> rows) {
        return new Known(names(rows), Map.of());
    }

    /** What whole entries need. */
    Known ofEntries(Collection<EntryRecord> rows) {
        List<FileId> ids = rows.stream()
                .flatMap(row -> row.uuids("files").stream())
                .map(FileId::new)
                .toList();
        return new Known(names(rows), ids.isEmpty() ? Map.of() : files.findAll(ids));
    }

    private Map<OrganisationId, OrganisationView> names(Collection<EntryRecord> rows) {
        List<OrganisationId> ids = rows.stream()
                .map(EntryRecord::organisation)
                .flatMap(id -> id == null ? Stream.empty() : Stream.of(new OrganisationId(id)))
                .distinct()
                .collect(Collectors.toList());
        return ids.isEmpty() ? Map.of() : organisations.findAll(ids);
    }

    @Nullable
    Region region(EntryRecord row) {
        if (row.isSet("international")) {
            return Region.INTERNATIONAL;
        }
        String country = row.text("country");
        return country == null
                ? null
                : reference.regionOf(Objects.requireNonNull(country)).orElse(null);
    }
}
