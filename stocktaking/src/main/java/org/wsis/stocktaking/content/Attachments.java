package org.wsis.stocktaking.content;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Nothing written yet. */
    public static final Attachments NONE = new Attachments(List.of(), null, null);

    /** Documents and picture. */
    public List<UUID> all() {
        return picture == null
                ? files
                : Stream.concat(files.stream(), Stream.of(picture)).toList();
    }

    /** Whether the file is one of them. */
    public boolean has(FileId file) {
        return files.contains(file.value()) || file.value().equals(picture);
    }

    /** One document more. */
    public Attachments with(FileId file) {
        var more = new ArrayList<>(files);
        more.add(file.value());
        return new Attachments(List.copyOf(more), picture, pictureAlt);
    }

    /** Another picture. */
    public Attachments withPicture(FileId file, String alt) {
        return new Attachments(files, file.value(), alt);
    }

    /** Without this document or picture. */
    public Attachments without(FileId file) {
        boolean isPicture = file.value().equals(picture);
        return new Attachments(
                files.stream().filter(id -> !id.equals(file.value())).toList(),
                isPicture ? null : picture,
                isPicture ? null : pictureAlt);
    }
}
