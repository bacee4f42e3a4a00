package org.wsis.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an index and its register side by side, some rows at a time. */
@Component
class Comparison {
    private static final int AT_A_TIME = 1000;

    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Comparison(EntityManager entities, TransactionTemplate transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /** What differs, and how many rows there should be. */
    record Differences(long published, Set<UUID> missing, Set<UUID> stale) {
        Set<UUID> all() {
            var all = new HashSet<>(missing);
            all.addAll(stale);
            return all;
        }
    }

    Differences ofAll(IndexedRegister register) {
        refresh(register);
        var missing = new HashSet<UUID>();
        var stale = new HashSet<UUID>();
        long published = 0;
        List<Fingerprint> rows = rows(register, null);
        while (!rows.isEmpty()) {
            published += rows.size();
            compare(register, rows, missing, stale);
            rows = rows(register, rows.getLast().id());
        }
        eachIndexed(register, ids -> stale.addAll(without(ids, of(register, ids))));
        return new Differences(published, missing, stale);
    }

    /** The same for some rows only. */
    Differences of(IndexedRegister register, Set<UUID> some) {
        refresh(register);
        var missing = new HashSet<UUID>();
        var stale = new HashSet<UUID>();
        long published = 0;
        for (List<UUID> ids : parts(some)) {
            Set<Fingerprint> rows = of(register, ids);
            published += rows.size();
            compare(register, rows, missing, stale);
            Set<UUID> indexed =
                    indexed(register, ids).stream().map(Fingerprint::id).collect(Collectors.toSet());
            stale.addAll(without(indexed, rows));
        }
        return new Differences(published, missing, stale);
    }

    /** A cluster shows what it took in a second later, if nobody asks for it. */
    private void refresh(IndexedRegister register) {
        reading(() -> {
            Search.session(entities).workspace(register.type()).refresh();
            return true;
        });
    }

    private void compare(IndexedRegister register, Collection<Fingerprint> rows, Set<UUID> missing, Set<UUID> stale) {
        Set<Fingerprint> indexed =
                indexed(register, rows.stream().map(Fingerprint::id).toList());
        Set<UUID> there = indexed.stream().map(Fingerprint::id).collect(Collectors.toSet());
        for (Fingerprint row : rows) {
            if (!there.contains(row.id())) {
                missing.add(row.id());
            } else if (!indexed.contains(row)) {
                stale.add(row.id());
            }
        }
    }

    private static List<UUID> without(Collection<UUID> ids, Set<Fingerprint> rows) {
        Set<UUID> kept = rows.stream().map(Fingerprint::id).collect(Collectors.toSet());
        return ids.stream().filter(id -> !kept.contains(id)).toList();
    }

    private static List<List<UUID>> parts(Set<UUID> ids) {
        var all = new ArrayList<>(ids);
        var parts = new ArrayList<List<UUID>>();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
        }
        return parts;
    }

    private List<Fingerprint> rows(IndexedRegister register, @Nullable UUID after) {
        return reading(() -> register.after(after, AT_A_TIME));
    }

    private Set<Fingerprint> of(IndexedRegister register, Collection<UUID> ids) {
        return reading(() -> register.of(ids));
    }

    private Set<Fingerprint> indexed(IndexedRegister register, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : reading(() -> new HashSet<>(Search.session(entities)
                        .search(register.type())
                        .select(field -> field.composite()
                                .from(field.id(UUID.class), field.field(IndexedRegister.FINGERPRINT, Long.class))
                                .as(Fingerprint::new))
                        .where(field -> field.id().matchingAny(ids))
                        .fetchHits(ids.size())));
    }

    private void eachIndexed(IndexedRegister register, Consumer<List<UUID>> some) {
        reading(() -> {
            SearchQuery<UUID> all = Search.session(entities)
                    .search(register.type())
                    .select(field -> field.id(UUID.class))
                    .where(field -> field.matchAll())
                    .toQuery();
            try (var scroll = all.scroll(AT_A_TIME)) {
                for (var hits = scroll.next(); hits.hasHits(); hits = scroll.next()) {
                    some.accept(hits.hits());
                }
            }
            return true;
        });
    }

    private <T> T reading(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(running -> {
            T read = reading.get();
            entities.clear(); // a comparison of everything must not keep everything
            return read;
        }));
    }
}
