package org.wsis.stocktaking.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.files.StoredFile;

/**
 * All that an entry says, ready to show in a language.
 *
 * @param filePath the address below which its files are served
 * @param organisation its name in the register, or as it was written
 * @param country its name, or null if it has none or is international
 * @param language the name of the texts' language, or null
 * @param regionKey message key of the region, or null if it is not known
 */
public record ContentView(
        Content content,
        String filePath,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable String language,
        @Nullable String regionKey,
        List<StoredFile> documents) {}
