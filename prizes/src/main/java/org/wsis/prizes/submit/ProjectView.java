package org.wsis.prizes.submit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.OwnProject;
import org.wsis.web.ThreadItem;

/**
 * A project in the reader's language.
 *
 * @param line the code of its Action Line, or null while it has no category
 * @param category its title, or null
 * @param place its country, or that it is international, or null
 * @param language code of the language of its texts
 */
public record ProjectView(
        OwnProject project,
        @Nullable String line,
        @Nullable String category,
        @Nullable String place,
        String language,
        List<ThreadItem> history) {}
