package org.wsis.prizes.story.book;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a publication says, as its data file has it.
 *
 * @param language code of the language of the stories
 * @param stories by category and headline
 */
record BookContent(int edition, String language, Instant frozenAt, List<BookStory> stories) {
    Optional<BookStory> story(UUID id) {
        return stories.stream().filter(story -> story.id().equals(id)).findFirst();
    }
}
