package org.wsis.stocktaking.published;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.stocktaking.EntryId;

/** Reads entries as everybody may read them, in a number of statements that does not grow with theirs. */
@Service
public class PublicEntries {
    private static final String ENTRIES = "SELECT * FROM stocktaking.public_entry WHERE id = ANY(:ids)";
    private static final String LINES = """
            SELECT id, title, organisation, organisation_name, country, international, stakeholder_type, action_lines, sdgs,
                   year, published_at
            FROM stocktaking.public_entry WHERE id = ANY(:ids)""";

    private final JdbcClient database;
    private final Reading reading;

    PublicEntries(JdbcClient database, Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    /** The entry with its contact, if the owner wants that shown. */
    @Transactional(readOnly = true)
    public Optional<PublicEntry> find(EntryId id) {
        return reading.entries(rows(ENTRIES, List.of(id.value())), true).stream()
                .findFirst();
    }

    /** The entries of these ids in their order, without contacts; those that are not public are left out. */
    @Transactional(readOnly = true)
    public List<PublicEntry> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : inOrder(ids, reading.entries(rows(ENTRIES, ids), false), PublicEntry::id);
    }

    /** The same for a list. */
    @Transactional(readOnly = true)
    public List<PublicLine> lines(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : inOrder(ids, reading.lines(rows(LINES, ids)), PublicLine::id);
    }

    private List<EntryRecord> rows(String select, Collection<UUID> ids) {
        return database.sql(select).param("ids", ids.toArray(UUID[]::new)).query().listOfRows().stream()
                .map(EntryRecord::new)
                .toList();
    }

    private static <T> List<T> inOrder(Collection<UUID> ids, List<T> found, Function<T, UUID> id) {
        Map<UUID, T> byId = found.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
