package org.wsis.account;

import java.time.Instant;

/**
 * An account was deleted in the running transaction. Whoever holds personal data of it removes or detaches them now;
 * what was decided stays, by "a deleted account".
 */
public record AccountDeleted(AccountId account, Instant at) {}
