package org.wsis.account;

import java.time.Instant;

/**
 * An account was deleted in the running transaction. Whoever holds personal data of it removes or detaches them now;
 * what was decided stays, by "a deleted account".
 *
 * @param email the address that the account had, which nobody can ask for any more
 */
public record AccountDeleted(AccountId account, EmailAddress email, Instant at) {}
