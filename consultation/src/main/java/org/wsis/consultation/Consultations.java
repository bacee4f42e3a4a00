package org.wsis.consultation;

import java.util.List;
import java.util.Optional;

/** Asks about consultations. */
public interface Consultations {
    /** The consultation of this name. */
    Optional<ConsultationView> find(String slug);

    /** The consultation of this id. */
    Optional<ConsultationView> find(ConsultationId id);

    /** Nobody removes it until the running transaction ends, so something may begin in it; answers whether it is there. */
    boolean hold(ConsultationId id);

    /** All, the newest first. */
    List<ConsultationView> all();
}
