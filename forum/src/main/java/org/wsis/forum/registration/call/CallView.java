package org.wsis.forum.registration.call;

/** The terms of an edition as they are read. */
public record CallView(int edition, long version, Terms terms) {}
