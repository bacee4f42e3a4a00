package org.wsis.web;

import java.util.List;

/** Public sessions in which pages of the portal were shown, since their documents lead there; who holds sessions offers a bean. */
public interface Showings {
    /** The sessions that show the page of this path, the latest first, in one statement. */
    List<Showing> of(String path);

    /**
     * A session.
     *
     * @param path of its page, from the portal's root
     * @param year of the edition
     */
    record Showing(String path, String title, int year) {}
}
