package org.wsis.consultation.formal;

import org.wsis.files.FileId;
import org.wsis.files.StoredFile;
import org.wsis.reference.Language;
import org.wsis.web.Languages;

/**
 * A document that belongs to a formal input.
 *
 * @param language in which it is written
 */
public record FormalDocument(FileId id, String title, Language language, StoredFile file) {
    /** What its language calls itself. */
    public String languageName() {
        return Languages.nameOf(language.locale());
    }
}
