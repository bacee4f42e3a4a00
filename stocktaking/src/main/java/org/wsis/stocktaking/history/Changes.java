package org.wsis.stocktaking.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.difference.Difference;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.ContentView;
import org.wsis.stocktaking.content.ContentViews;

/**
 * What changed, for the pages of owners and staff: {@code differences} that a revision would make, its contact included;
 * {@code versions} of an entry that was published.
 */
@Component
public class Changes {
    private final ContentViews views;
    private final Differences differences;
    private final Versions versions;

    Changes(ContentViews views, Differences differences, Versions versions) {
        this.views = views;
        this.differences = differences;
        this.versions = versions;
    }

    /**
     * Puts both into the model.
     *
     * @param face the entry that readers know
     * @param published what it says, if the view is of a revision
     * @param first when the entry of the view was first published, or null
     */
    public void describe(
            EntryId face,
            ContentView view,
            @Nullable Content published,
            @Nullable Instant first,
            Locale locale,
            Model model) {
        model.addAttribute("differences", published == null ? List.of() : made(face, published, view, locale));
        model.addAttribute("versions", first == null ? List.of() : versions.of(face, Said.of(view), first, locale));
    }

    private List<Difference> made(EntryId face, Content published, ContentView view, Locale locale) {
        return differences.between(Said.of(views.of(face, published, null, locale)), Said.of(view), locale);
    }
}
