package org.wsis.stocktaking.report.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.EntrySets;
import org.wsis.stocktaking.collection.SpecialRepositories;
import org.wsis.stocktaking.collection.SpecialRepository;

/** The published entries of each special repository, from which its reports are drawn. */
@Component
public class CollectionEntries implements EntrySets {
    private static final String PREFIX = "stocktaking-collection-";

    private final JdbcClient database;
    private final SpecialRepositories repositories;

    CollectionEntries(JdbcClient database, SpecialRepositories repositories) {
        this.database = database;
        this.repositories = repositories;
    }

    /** What reports keep of the repository's set. */
    public static String key(SpecialRepository repository) {
        return PREFIX + repository.slug();
    }

    /** The repository whose set this is, if it is one. */
    public Optional<SpecialRepository> repository(@Nullable String key) {
        return repositories.all().stream().filter(one -> key(one).equals(key)).findFirst();
    }

    @Override
    public List<Named> all(Locale locale) {
        return repositories.all().stream()
                .map(one -> new Named(key(one), repositories.name(one.slug(), locale)))
                .toList();
    }

    @Override
    public Optional<Set<EntryId>> find(String key) {
        return repository(key).map(this::entries);
    }

    private Set<EntryId> entries(SpecialRepository repository) {
        return database.sql("""
                        SELECT id FROM stocktaking.entry
                        WHERE state = 'PUBLISHED' AND collections <> '{}' AND collections @> ARRAY[CAST(:slug AS text)]""").param("slug", repository.slug()).query(UUID.class).list().stream()
                .map(EntryId::new)
                .collect(Collectors.toSet());
    }
}
