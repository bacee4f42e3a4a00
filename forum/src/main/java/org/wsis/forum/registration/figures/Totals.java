package org.wsis.forum.registration.figures;

/** How many people take part, of how many countries. */
record Totals(long people, long countries) {}
