package org.wsis.consultation;

import java.util.List;
import java.util.Optional;

/** Asks about consultations. */
public interface Consultations {
    /** The consultation of this name. */
    Optional<ConsultationView> find(String slug);

    /** The consultation of this id. */
    Optional<ConsultationView> find(ConsultationId id);

    /** All, the newest first. */
    List<ConsultationView> all();
}
