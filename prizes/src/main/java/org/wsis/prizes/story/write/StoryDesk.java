package org.wsis.prizes.story.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.Step;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.story.Champion;
import org.wsis.prizes.story.Champions;
import org.wsis.prizes.story.Stories;
import org.wsis.prizes.story.Story;
import org.wsis.prizes.story.StoryAct;
import org.wsis.prizes.story.StoryActs;
import org.wsis.prizes.story.StoryLetters;
import org.wsis.prizes.story.StoryState;
import org.wsis.prizes.story.StoryText;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.PortalTime;

/** Where the submitter of a champion writes its story and sends it. */
@Service
class StoryDesk {
    private final Champions champions;
    private final Stories stories;
    private final StoryActs acts;
    private final Contests contests;
    private final StoryLetters letters;
    private final PortalTime time;

    StoryDesk(
            Champions champions,
            Stories stories,
            StoryActs acts,
            Contests contests,
            StoryLetters letters,
            PortalTime time) {
        this.champions = champions;
        this.stories = stories;
        this.acts = acts;
        this.contests = contests;
        this.letters = letters;
        this.time = time;
    }

    /** The story, begun or not, if the person handed the champion in. */
    @Transactional(readOnly = true)
    public Optional<OwnStory> find(ProjectId project, AccountId person) {
        return own(project, person).map(champion -> {
            Story story = stories.find(project).orElse(null);
            PhaseView call = call(champion);
            StoryState state = story == null ? StoryState.DRAFT : story.state();
            return new OwnStory(
                    champion,
                    story,
                    call,
                    StoryRules.problems(story == null ? StoryText.NONE : story.text()),
                    StoryRules.isInTime(state, call, stories.arePublished(champion.edition()), time.now()),
                    story == null ? List.of() : acts.of(project));
        });
    }

    private Optional<Champion> own(ProjectId project, AccountId person) {
        return champions.find(project).filter(champion -> champion.isOf(person));
    }

    private @Nullable PhaseView call(Champion champion) {
        return contests.phase(champion.edition(), Step.STORIES).orElse(null);
    }

    /**
     * Saves what was written, complete or not, also outside the call.
     *
     * @param seen the version that the person saw; null saves whatever was saved since
     */
    @Transactional
    public StorySaved save(ProjectId project, AccountId person, StoryText text, @Nullable Long seen) {
        return own(project, person)
                .map(champion -> write(stories.begin(champion, time.now()), text, seen))
                .orElseGet(StorySaved.NotYours::new);
    }

    private StorySaved write(Story story, StoryText text, @Nullable Long seen) {
        if (!story.state().isWritable()) {
            return new StorySaved.Closed();
        }
        if (story.text().equals(text)) {
            return new StorySaved.Done(story.version());
        }
        if (seen != null && seen != story.version()) {
            return new StorySaved.Overtaken(story.version());
        }
        stories.write(story, text, time.now());
        return new StorySaved.Done(story.version() + 1);
    }

    /** Sends the story; whether it is in time is decided here, by the portal's clock. */
    @Transactional
    public StorySent send(ProjectId project, AccountId person, boolean consent) {
        Optional<Champion> champion = own(project, person);
        Optional<Story> story = champion.flatMap(own -> stories.lock(project));
        if (champion.isEmpty() || story.isEmpty()) {
            return new StorySent.NotYours();
        }
        if (!story.get().state().isWritable()) {
            return new StorySent.Received();
        }
        return send(champion.get(), story.get(), person, consent, time.now());
    }

    private StorySent send(Champion champion, Story story, AccountId person, boolean consent, Instant now) {
        PhaseView call = call(champion);
        if (!StoryRules.isInTime(story.state(), call, stories.arePublished(story.edition()), now)) {
            Instant closed = call == null ? null : call.closesAt();
            return new StorySent.NotInTime(
                    call != null && call.opensAt() != null && now.isBefore(call.opensAt()) ? null : closed);
        }
        if (!StoryRules.problems(story.text()).isEmpty()) {
            return new StorySent.Incomplete();
        }
        if (!consent) {
            return new StorySent.NoConsent();
        }
        stories.receive(story, now);
        acts.write(story.project(), StoryAct.Kind.RECEIVED, person, null, List.of(), now);
        letters.received(champion, now);
        return new StorySent.Received();
    }
}
