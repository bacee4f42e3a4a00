package org.wsis.stocktaking.batch;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * What a moderator confirms.
 *
 * @param batch the id that the batch will have
 * @param listed what the preview showed, each as {@link Chosen} writes it
 * @param entry what of it stayed ticked
 */
record BatchForm(
        @Carried @NotNull @Nullable UUID batch,
        @Carried @Nullable List<@Nullable String> listed,
        @Nullable List<@Nullable String> entry) {

    static BatchForm of(List<Candidate> candidates) {
        List<@Nullable String> all = candidates.stream()
                .filter(Candidate::isPublishable)
                .<@Nullable String>map(Candidate::value)
                .toList();
        return new BatchForm(UUID.randomUUID(), all, all);
    }

    List<Chosen> chosen() {
        return Chosen.read(entry);
    }

    /** Everything that the preview showed. */
    List<Chosen> shown() {
        return Chosen.read(listed);
    }
}
