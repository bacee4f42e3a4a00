package org.wsis.account;

import java.time.Instant;

/**
 * An address while it was an account's. Before and after, somebody else may have had it.
 *
 * @param since the instant at which the last other account left it, or 1970 if none did
 * @param until the instant from which on the account had another, or the year 9999 if it has it still
 */
public record HeldAddress(EmailAddress email, Instant since, Instant until) {}
