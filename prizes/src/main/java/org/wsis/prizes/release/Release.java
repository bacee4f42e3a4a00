package org.wsis.prizes.release;

import java.time.Instant;
import java.util.UUID;

/**
 * That two people set when the winners become public.
 *
 * @param releaseAt the instant
 * @param at when that was approved
 */
record Release(Instant releaseAt, Instant at, String reason, UUID askedBy, UUID approvedBy) {}
