package org.wsis.consultation.facilitator;

import java.time.Instant;
import java.util.UUID;
import org.wsis.consultation.ConsultationId;

/**
 * Somebody who was put forward in a community.
 *
 * @param community the key
 * @param at when
 */
public record Candidate(UUID id, ConsultationId consultation, String community, Instant at, CandidateDetails details) {}
