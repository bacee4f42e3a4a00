package org.wsis.consultation.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;

@Component
@Transactional(readOnly = true)
class StoredConsultations implements Consultations {
    private final ConsultationRows rows;

    StoredConsultations(ConsultationRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ConsultationView> find(String slug) {
        return rows.named(slug).map(Consultation::view);
    }

    @Override
    public Optional<ConsultationView> find(ConsultationId id) {
        return rows.find(id.value()).map(Consultation::view);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(ConsultationId id) {
        return rows.hold(id.value()).isPresent();
    }

    @Override
    public List<ConsultationView> all() {
        return rows.all().stream().map(Consultation::view).toList();
    }
}
