package org.wsis.forum.edition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** An edition of the Forum, known by its year. */
@Entity(name = "ForumEdition")
@Table(schema = "forum", name = "edition")
class Edition {
    @Id
    private int year;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private @Nullable String venue;
    private @Nullable String chair;
    private @Nullable String chairCountry;
    private Instant createdAt;
    private @Nullable String source;

    @ElementCollection
    @CollectionTable(schema = "forum", name = "edition_words", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "language")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, EditionWords> words = new TreeMap<>();

    @ElementCollection
    @CollectionTable(schema = "forum", name = "edition_organiser", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> organisers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "forum", name = "edition_dates", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @Fetch(FetchMode.SUBSELECT)
    private List<SaidDates> dates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "forum", name = "edition_figure", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Map<FigureKind, Figure> figures = new EnumMap<>(FigureKind.class);

    /** For JPA. */
    protected Edition() {}

    private Edition(int year, Map<String, EditionWords> words, Instant now) {
        this.year = year;
        this.createdAt = now;
        this.words.putAll(words);
    }

    /** One that staff open. */
    static Edition opened(int year, Map<String, EditionWords> words, EditionFacts facts, Instant now) {
        var edition = new Edition(year, words, now);
        edition.know(facts);
        return edition;
    }

    /** What a source tells of one. */
    static Edition archived(int year, Map<String, EditionWords> words, EditionFacts facts, String source, Instant now) {
        Edition edition = opened(year, words, facts, now);
        edition.source = source;
        return edition;
    }

    /** Is called so from now on. */
    void say(Map<String, EditionWords> said) {
        words.keySet().retainAll(said.keySet());
        words.putAll(said);
    }

    /** This is known of it from now on. */
    final void know(EditionFacts facts) {
        mode = facts.mode();
        venue = facts.venue();
        chair = facts.chair();
        chairCountry = facts.chairCountry();
        if (!organisers.equals(facts.organisers())) {
            organisers.clear();
            organisers.addAll(facts.organisers());
        }
    }

    /** Takes place then; what was said before stays. */
    void date(SaidDates said) {
        dates.add(said);
    }

    /** This was counted, and nothing else. */
    void count(Map<FigureKind, Figure> counted) {
        figures.keySet().retainAll(counted.keySet());
        figures.putAll(counted);
    }

    EditionView view() {
        return new EditionView(
                year,
                version == null ? 0 : version,
                new EditionFacts(mode, venue, chair, chairCountry, List.copyOf(organisers)),
                Map.copyOf(words),
                List.copyOf(dates),
                Collections.unmodifiableMap(
                        figures.isEmpty() ? new EnumMap<>(FigureKind.class) : new EnumMap<>(figures)),
                source);
    }
}
