package org.wsis.consultation.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeetingRows extends Repository<Meeting, UUID> {
    Meeting saveAndFlush(Meeting meeting);

    Optional<Meeting> findByIdAndProcess(UUID id, UUID process);

    Optional<Meeting> findByProcessAndPhase(UUID process, String phase);

    List<Meeting> findByProcess(UUID process);
}
