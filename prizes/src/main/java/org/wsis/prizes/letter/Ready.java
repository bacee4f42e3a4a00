package org.wsis.prizes.letter;

import org.wsis.account.AccountView;

/** A letter that can leave, because its person is still there. */
public record Ready(Unsent unsent, AccountView person) {}
