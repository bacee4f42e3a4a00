package org.wsis.prizes.story;

import org.wsis.files.FileId;

/**
 * A picture of a story.
 *
 * @param alt what it shows, for those who do not see it
 */
public record StoryPicture(FileId file, String alt) {}
