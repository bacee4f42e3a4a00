package org.wsis.stocktaking.entry;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.files.FileId;

/**
 * The entry's files: the sixth step of the form.
 *
 * @param files documents, at most {@link #MOST}
 * @param pictureAlt what the picture shows, for people who do not see it
 */
@Embeddable
public record Attachments(
        List<UUID> files, @Nullable UUID picture, @Nullable String pictureAlt) {
    /** How many documents an entry may carry. */
    public static final int MOST = 5;

    static final Attachments NONE = new Attachments(List.of(), null, null);

    boolean has(FileId file) {
        return files.contains(file.value()) || file.value().equals(picture);
    }

    Attachments with(FileId file) {
        var more = new ArrayList<>(files);
        more.add(file.value());
        return new Attachments(List.copyOf(more), picture, pictureAlt);
    }

    Attachments withPicture(FileId file, String alt) {
        return new Attachments(files, file.value(), alt);
    }

    Attachments without(FileId file) {
        boolean isPicture = file.value().equals(picture);
        return new Attachments(
                files.stream().filter(id -> !id.equals(file.value())).toList(),
                isPicture ? null : picture,
                isPicture ? null : pictureAlt);
    }
}
