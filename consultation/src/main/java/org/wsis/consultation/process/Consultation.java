package org.wsis.consultation.process;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.ConsultationWords;

/** One open consultation. */
@Entity
@Table(schema = "consultation", name = "process")
@SQLRestriction("removed_at IS NULL")
class Consultation {
    @Embeddable
    record Words(String title, @Nullable String about) {}

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private ConsultationKind kind;

    private @Nullable Integer edition;
    private String phaseProcess;
    private String phaseEdition;
    private Instant createdAt;
    private @Nullable String source;

    @ElementCollection
    @CollectionTable(schema = "consultation", name = "process_words", joinColumns = @JoinColumn(name = "process"))
    @MapKeyColumn(name = "language")
    private Map<String, Words> words = new TreeMap<>();

    /** For JPA. */
    protected Consultation() {}

    private Consultation(NewConsultation draft, Instant now) {
        this.id = UUID.randomUUID();
        this.slug = draft.slug();
        this.kind = draft.kind();
        this.edition = draft.edition();
        this.phaseProcess = draft.phaseProcess();
        this.phaseEdition = draft.phaseEdition();
        this.createdAt = now;
        say(draft.words());
    }

    /** One that staff open. */
    static Consultation opened(NewConsultation draft, Instant now) {
        return new Consultation(draft, now);
    }

    /** What a source tells of one. */
    static Consultation archived(NewConsultation draft, String source, Instant now) {
        var consultation = new Consultation(draft, now);
        consultation.source = source;
        return consultation;
    }

    /** Is called so from now on. */
    final void say(Map<String, ConsultationWords> said) {
        words.keySet().retainAll(said.keySet());
        said.forEach((language, text) -> words.put(language, new Words(text.title(), text.about())));
    }

    ConsultationView view() {
        return new ConsultationView(
                new ConsultationId(id),
                version == null ? 0 : version,
                slug,
                kind,
                edition,
                phaseProcess,
                phaseEdition,
                words.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                said -> new ConsultationWords(
                                        said.getValue().title(), said.getValue().about()))),
                source);
    }
}
