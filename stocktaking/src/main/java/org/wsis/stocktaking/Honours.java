package org.wsis.stocktaking;

import java.util.List;
import java.util.Locale;

/** Honours that entries have won; whoever awards some offers one bean. Its table is a watched one. */
public interface Honours {
    /** The honours of a published entry, the latest first, in one statement. */
    List<Honour> of(EntryId entry, Locale locale);

    /**
     * An honour.
     *
     * @param name in the language asked for
     * @param path the page that shows it, from the portal's root
     * @param won whether it is more than being considered
     */
    record Honour(String name, String path, boolean won) {}
}
