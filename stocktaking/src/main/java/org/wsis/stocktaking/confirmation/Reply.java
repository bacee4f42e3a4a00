package org.wsis.stocktaking.confirmation;

/** What an owner answers. */
enum Reply {
    STILL_TRUE,
    NEEDS_A_CHANGE,
    ENDED
}
