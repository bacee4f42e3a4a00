package org.wsis.prizes.submit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.prizes.edition.Category;
import org.wsis.prizes.edition.CategoryNames;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.project.Face;
import org.wsis.prizes.project.Histories;
import org.wsis.prizes.project.OwnProject;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;

/** Says projects in the reader's language. */
@Component
public class ProjectViews {
    private final CategoryNames names;
    private final Reference reference;
    private final Histories histories;
    private final MessageSource messages;

    ProjectViews(CategoryNames names, Reference reference, Histories histories, MessageSource messages) {
        this.names = names;
        this.reference = reference;
        this.histories = histories;
        this.messages = messages;
    }

    /** The project as pages show it. */
    public ProjectView of(OwnProject project, EditionView edition, Locale locale) {
        Optional<Category> category = edition.category(project.content().category());
        return new ProjectView(
                project,
                category.map(Category::line).orElse(null),
                category.map(known -> names.of(known, locale)).orElse(null),
                place(project.content().face(), locale),
                Objects.requireNonNullElse(edition.settings().language(), "en"),
                List.copyOf(histories.thread(project.history(), locale)));
    }

    private @Nullable String place(Face face, Locale locale) {
        if (face.international()) {
            return messages.getMessage(Region.INTERNATIONAL.key(), null, locale);
        }
        return face.country() == null ? null : reference.countryName(face.country(), locale);
    }
}
