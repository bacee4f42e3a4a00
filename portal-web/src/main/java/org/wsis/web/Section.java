package org.wsis.web;

/**
 * An entry of the navigation; each module offers one bean for each of its sections, so that a section appears when its
 * pages exist.
 *
 * @param key message key of its name
 * @param path where it leads, from the portal's root
 * @param order its place, small first
 * @param area the navigation it belongs to
 */
public record Section(String key, String path, int order, Area area) {
    /** The public sections, and those under {@code /admin}: for all staff, or for administrators alone. */
    public enum Area {
        PUBLIC,
        ADMIN,
        ADMINISTRATORS
    }
}
