package org.wsis.programme;

import java.time.Instant;
import java.util.UUID;

/**
 * A Forum keeps a session to be for an accepted request; told within the transaction.
 *
 * @param request as {@link WorkshopAccepted} named it
 * @param edition the year of the Forum
 * @param number of the session to be in its edition
 */
public record SessionDrafted(UUID request, int edition, int number, Instant at) {}
