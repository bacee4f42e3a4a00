package org.wsis.web;

/**
 * A filter that is set, shown as a chip that removes it.
 *
 * @param label what it filters by, in the reader's language
 * @param parameter its name in the address
 * @param value its value in the address
 */
public record ActiveFilter(String label, String parameter, String value) {}
