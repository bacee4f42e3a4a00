package org.wsis.stocktaking.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.files.StoredFile;
import org.wsis.stocktaking.content.Attachments;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.ContentView;

/**
 * What an entry says at a time, independent of files that may be gone.
 *
 * @param content without attachments
 * @param documents their names
 * @param picture what it shows, in words; null if there is none
 */
public record Said(
        Content content, List<String> documents, @Nullable String picture) {
    /** What a reader sees, with the contact if the reader sees it. */
    public static Said of(ContentView view) {
        Attachments attached = view.content().attachments();
        return new Said(
                view.content().withoutAttachments(),
                view.documents().stream().map(StoredFile::name).toList(),
                attached.picture() == null ? null : attached.pictureAlt());
    }

    /** The same without the person to ask, whom the history never names. */
    Said withoutContact() {
        return new Said(content.withoutContact(), documents, picture);
    }
}
