package org.wsis.forum.programme;

import java.util.List;

/**
 * A part of the sessions of an edition.
 *
 * @param total how many there are with these filters
 * @param page from 1
 * @param release the name of the release that they are of
 */
record SessionsJson(int total, int page, int size, String release, List<SessionJson> items) {}
