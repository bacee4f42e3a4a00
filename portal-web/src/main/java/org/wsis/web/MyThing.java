package org.wsis.web;

import java.time.Instant;

/**
 * Something of a person's own.
 *
 * @param title as its owner wrote it
 * @param state message key of its state
 * @param kind of the state's badge: empty, {@code a}, {@code ok}, {@code due} or {@code bad}
 * @param path the page on which its owner sees it
 * @param updatedAt when it last changed
 */
public record MyThing(String title, String state, String kind, String path, Instant updatedAt) {}
