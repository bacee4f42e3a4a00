package org.wsis.web;

/**
 * A choice of a select, a list of radio buttons or of check boxes.
 *
 * @param value what the form sends
 * @param label what the reader sees, in their language
 */
public record Option(String value, String label) {}
