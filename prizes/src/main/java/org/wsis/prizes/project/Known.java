package org.wsis.prizes.project;

/**
 * What is known beside the draft itself.
 *
 * @param another the organisation has a project in this category already
 * @param twice the same project was handed in already
 * @param won it won in an earlier year
 */
record Known(boolean another, boolean twice, boolean won) {
    static final Known NOTHING = new Known(false, false, false);
}
