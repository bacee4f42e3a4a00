package org.wsis.web;

/**
 * A line of a facet.
 *
 * @param value its value in the address
 * @param label what the reader sees, in their language
 * @param count how many results it has
 * @param selected whether it is set now
 */
public record FacetValue(String value, String label, long count, boolean selected) {}
