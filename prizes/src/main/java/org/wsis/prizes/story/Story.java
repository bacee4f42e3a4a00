package org.wsis.prizes.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.files.FileId;
import org.wsis.prizes.project.ProjectId;

/**
 * A story as it is now.
 *
 * @param receivedAt when it was last sent, or null
 */
public record Story(
        ProjectId project,
        int edition,
        long version,
        StoryState state,
        StoryText text,
        List<StoryPicture> pictures,
        Instant changedAt,
        @Nullable Instant receivedAt) {
    /** The picture that is this file, if the story has it. */
    public boolean has(FileId file) {
        return pictures.stream().anyMatch(picture -> picture.file().equals(file));
    }
}
