package org.wsis.prizes.edition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One year's contest and its rules. */
@Entity
@Table(schema = "prizes", name = "edition")
class Edition implements Persistable<Integer> {
    @Embeddable
    record Title(String line, String title) {}

    @Id
    private Integer year;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private Instant createdAt;
    private @Nullable String source;

    // A component whose columns are all null is read as null; settings() answers UNKNOWN then.
    @Embedded
    private @Nullable Settings settings;

    @ElementCollection
    @CollectionTable(schema = "prizes", name = "edition_category", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "number")
    private Map<Integer, Title> categories = new TreeMap<>();

    protected Edition() {}

    private Edition(int year, EditionState state, Settings settings, Instant now) {
        this.year = year;
        this.state = state;
        this.settings = settings;
        this.createdAt = now;
    }

    /** What sources tell of a year. */
    static Edition archived(
            int year, Settings settings, @Nullable String source, List<Category> categories, Instant now) {
        var edition = new Edition(year, EditionState.ARCHIVE, settings, now);
        edition.source = source;
        categories.forEach(edition::take);
        return edition;
    }

    /** A new contest with the rules and titles of another. */
    static Edition like(EditionView example, int year, Settings settings, Instant now) {
        var edition = new Edition(year, EditionState.RUNNING, settings, now);
        example.categories().forEach(edition::take);
        return edition;
    }

    private void take(Category category) {
        categories.put(category.number(), new Title(category.line(), category.title()));
    }

    /** Has these rules and titles from now on. */
    void set(EditionState next, Settings changed, Map<Integer, String> titles) {
        state = next;
        settings = changed;
        titles.forEach((number, title) ->
                categories.computeIfPresent(number, (same, before) -> new Title(before.line(), title)));
    }

    EditionView view() {
        return new EditionView(
                year,
                version == null ? 0 : version,
                state,
                source,
                settings == null ? Settings.UNKNOWN : settings,
                categories.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(category -> new Category(
                                category.getKey(),
                                category.getValue().line(),
                                category.getValue().title()))
                        .toList());
    }

    @Override
    public Integer getId() {
        return year;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
