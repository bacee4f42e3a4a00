package org.wsis.prizes.kit;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a nominee says about itself when it is shared.
 *
 * @param code of its short link
 * @param language code of the language in which the project is described
 * @param line the code of the category's Action Line
 * @param category its title in the reader's language
 * @param country its name in the reader's language, or null
 * @param link the full address of the short link
 */
record Shared(
        int year,
        UUID project,
        String code,
        String title,
        String organisation,
        String language,
        String line,
        String category,
        @Nullable String country,
        String link) {
    /** The address of a file of the kit, from the portal's root. */
    public String path(String file) {
        return "/prizes/" + year + "/projects/" + project + "/share/" + file;
    }

    /** The address of the picture in a language. */
    String picture(Locale locale) {
        return path(locale.getLanguage() + ".png");
    }

    /** The link without what everybody leaves out. */
    public String shortLink() {
        return link.replaceFirst("^https?://", "");
    }
}
