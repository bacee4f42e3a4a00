package org.wsis.prizes.project;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationId;
import org.wsis.prizes.edition.Category;
import org.wsis.prizes.edition.EditionView;
import org.wsis.stocktaking.HeldEntry;

/** Says a submission in the words of the register. */
final class HeldContent {
    private HeldContent() {}

    static HeldEntry of(Content content, EditionView edition, OrganisationId organisation) {
        Face face = content.face();
        Boxes boxes = content.boxes();
        return new HeldEntry(
                Objects.requireNonNull(face.title()),
                Objects.requireNonNullElse(edition.settings().language(), "en"),
                face.website(),
                organisation,
                Objects.requireNonNull(face.organisation()),
                face.stakeholderType(),
                face.country(),
                face.international(),
                edition.category(content.category()).map(Category::line).stream()
                        .toList(),
                List.copyOf(content.linkages().keySet()),
                boxes.shortDescription(),
                content.linkages().entrySet().stream()
                        .map(linkage -> "SDG " + linkage.getKey() + ": " + linkage.getValue())
                        .collect(Collectors.joining("\n\n")),
                joined(boxes.quantitative(), boxes.qualitative()),
                boxes.challenges(),
                boxes.partnerships(),
                face.maturity() == Maturity.FINISHED);
    }

    private static String joined(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
    }
}
