package org.wsis.account;

import java.time.Instant;
import java.util.List;

/**
 * An account was deleted in the running transaction. Whoever holds personal data of it removes or detaches them now;
 * what was decided stays, by "a deleted account".
 *
 * @param email the address that it had last, which nobody can ask for any more
 * @param held that address and those that it had before
 */
public record AccountDeleted(AccountId account, EmailAddress email, List<HeldAddress> held, Instant at) {}
