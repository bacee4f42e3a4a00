package org.wsis.consultation.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.phase.ConsultationPhases;
import org.wsis.consultation.phase.PhaseKind;

/** Until when somebody can agree by the link of a letter: until the last call of the consultation closes, and for 30 days at least. */
@Component
public class LinkLife {
    private static final Duration LEAST = Duration.ofDays(30);

    private final ConsultationPhases phases;

    LinkLife(ConsultationPhases phases) {
        this.phases = phases;
    }

    /** That of all links of the consultation, as its phases are now. */
    public Term of(ConsultationView consultation) {
        return new Term(phases.of(consultation).stream()
                .filter(phase -> phase.is(PhaseKind.CALL))
                .map(phase -> phase.dates().closesAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH));
    }

    /**
     * Until when the links of a consultation hold.
     *
     * @param closesAt when its last call closes, or long ago if it has none
     */
    public record Term(Instant closesAt) {
        /** The moment at which it is too late for a link that was sent then. */
        public Instant end(Instant sentAt) {
            Instant least = sentAt.plus(LEAST);
            return closesAt.isAfter(least) ? closesAt : least;
        }

        /** When the link ended that was sent then, or null while it holds. */
        public @Nullable Instant ended(Instant sentAt, Instant now) {
            Instant end = end(sentAt);
            return now.isBefore(end) ? null : end;
        }
    }
}
