package org.wsis.consultation.overview;

import java.util.List;

/** All consultations by how far they are. */
public record ConsultationList(
        List<ConsultationLine> underWay, List<ConsultationLine> coming, List<ConsultationLine> past) {}
