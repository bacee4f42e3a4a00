package org.wsis.web;

import java.util.Locale;

/**
 * A part of the portal in which the one search ({@code /search}) looks beside the register's entries; a module offers a bean
 * for each kind of thing that has public pages. Only what anybody may read now is found.
 */
public interface SearchedPart {
    /** Message key of the heading, the name of the things in the plural. */
    String key();

    /** Where the part stands, from 1. */
    int place();

    /** What every word of the question is in, the best or newest first, in a constant number of statements. */
    Hits find(SearchWords words, Locale locale, int most);
}
