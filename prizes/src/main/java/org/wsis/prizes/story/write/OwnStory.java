package org.wsis.prizes.story.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.story.Champion;
import org.wsis.prizes.story.Story;
import org.wsis.prizes.story.StoryAct;
import org.wsis.prizes.story.StoryPicture;
import org.wsis.prizes.story.StoryPin;
import org.wsis.prizes.story.StoryState;
import org.wsis.prizes.story.StoryText;
import org.wsis.schedule.PhaseView;

/**
 * A story as its writer sees it.
 *
 * @param story null if it is not begun
 * @param call when stories are taken, or null if that is not known
 * @param problems what stands between it and sending it
 * @param inTime whether it could be sent now
 * @param history the last first
 */
public record OwnStory(
        Champion champion,
        @Nullable Story story,
        @Nullable PhaseView call,
        List<StoryProblem> problems,
        boolean inTime,
        List<StoryAct> history) {
    /** How it is now. */
    public StoryState state() {
        return story == null ? StoryState.DRAFT : story.state();
    }

    /** What it says now. */
    public StoryText text() {
        return story == null ? StoryText.NONE : story.text();
    }

    /** Its pictures. */
    public List<StoryPicture> pictures() {
        return story == null ? List.of() : story.pictures();
    }

    /** The version that is shown, or null if there is none yet. */
    public @Nullable Long version() {
        return story == null ? null : story.version();
    }

    /** What staff say is to be done, while it is returned. */
    public List<StoryPin> pins() {
        return state() == StoryState.RETURNED ? history.getFirst().pins() : List.of();
    }

    /** The page on which it is written. */
    public String path() {
        return champion.id().own() + "/story";
    }
}
