package org.wsis.prizes.story.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.story.Champion;
import org.wsis.prizes.story.Champions;
import org.wsis.prizes.story.Stories;
import org.wsis.prizes.story.Story;
import org.wsis.prizes.story.StoryAct;
import org.wsis.prizes.story.StoryActs;
import org.wsis.prizes.story.StoryLetters;
import org.wsis.prizes.story.StoryPin;
import org.wsis.prizes.story.StoryState;
import org.wsis.schedule.PortalTime;

/** Where moderators read stories and decide. */
@Service
class StoryReviewDesk {
    private final Champions champions;
    private final Stories stories;
    private final StoryActs acts;
    private final StoryLetters letters;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    StoryReviewDesk(
            Champions champions,
            Stories stories,
            StoryActs acts,
            StoryLetters letters,
            Files files,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.champions = champions;
        this.stories = stories;
        this.acts = acts;
        this.letters = letters;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /** What became of a decision. */
    enum Decided {
        DONE,
        /** It is their own. */
        OWN,
        /** Somebody decided or wrote since. */
        TOO_LATE,
        UNKNOWN
    }

    /** A story that was sent. */
    record Sent(Champion champion, Story story, List<StoryAct> history, boolean mayDecide) {}

    /** The story, unless it is a draft, which nobody but its writer sees. */
    @Transactional(readOnly = true)
    public Optional<Sent> find(int edition, ProjectId project, AccountId moderator) {
        return sent(edition, project)
                .flatMap(story -> champions.find(project).map(champion -> {
                    boolean mayDecide = story.state() == StoryState.RECEIVED && !champion.isOf(moderator);
                    return new Sent(champion, story, acts.of(project), mayDecide);
                }));
    }

    private Optional<Story> sent(int edition, ProjectId project) {
        return stories.find(project).filter(story -> story.edition() == edition && story.state() != StoryState.DRAFT);
    }

    /** A picture of a story that was sent. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> picture(int edition, ProjectId project, FileId file) {
        return sent(edition, project).filter(story -> story.has(file)).flatMap(story -> files.find(file));
    }

    /** Accepts the story for the publication. */
    @Transactional
    public Decided accept(int edition, ProjectId project, long seen, @Nullable String words, AccountId by) {
        return decide(edition, project, seen, by, (champion, story, now) -> {
            stories.become(story, StoryState.ACCEPTED);
            acts.write(project, StoryAct.Kind.ACCEPTED, by, words, List.of(), now);
            letters.accepted(champion);
        });
    }

    /** Sends the story back, with reasons. */
    @Transactional
    public Decided sendBack(
            int edition, ProjectId project, long seen, List<StoryPin> pins, @Nullable String words, AccountId by) {
        return decide(edition, project, seen, by, (champion, story, now) -> {
            stories.become(story, StoryState.RETURNED);
            acts.write(project, StoryAct.Kind.RETURNED, by, words, pins, now);
            letters.returned(champion);
        });
    }

    private interface Step {
        void take(Champion champion, Story story, Instant now);
    }

    private Decided decide(int edition, ProjectId project, long seen, AccountId by, Step step) {
        Optional<Champion> champion = champions.find(project).filter(found -> found.edition() == edition);
        Optional<Story> story = champion.flatMap(found -> stories.lock(project));
        if (champion.isEmpty() || story.isEmpty()) {
            return Decided.UNKNOWN;
        }
        if (champion.get().isOf(by)) {
            return Decided.OWN;
        }
        if (story.get().state() != StoryState.RECEIVED || story.get().version() != seen) {
            return Decided.TOO_LATE;
        }
        Instant now = time.now();
        step.take(champion.get(), story.get(), now);
        String id = project.toString();
        events.publishEvent(new AuditedAct(by, now, "prizes.story.decided", "prizes.project", id, Map.of()));
        return Decided.DONE;
    }
}
