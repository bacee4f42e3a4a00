package org.wsis.web;

import org.jspecify.annotations.Nullable;

/**
 * A row of a bar chart.
 *
 * @param label what is counted, in the reader's language
 * @param value how many, not negative
 * @param href where the row leads, or null
 */
public record Bar(String label, long value, @Nullable String href) {}
