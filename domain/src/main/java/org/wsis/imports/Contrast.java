package org.wsis.imports;

/**
 * How a thing was and how a row wants it, in a form that its kind can read again to tell the difference.
 *
 * @param before what was there, without anything that staff who import may not see
 * @param after what the row makes of it
 */
public record Contrast(String before, String after) {}
