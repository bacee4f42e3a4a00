package org.wsis.web;

/**
 * What a page shows of itself where somebody shares its address. A page that has one puts it into its model as {@code shareCard}.
 *
 * @param title as plain text
 * @param description as plain text
 * @param picture address of a picture of 1200 by 630 pixels, from the portal's root
 */
public record ShareCard(String title, String description, String picture) {}
