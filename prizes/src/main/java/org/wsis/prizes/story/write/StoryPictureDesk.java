package org.wsis.prizes.story.write;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.Intake;
import org.wsis.files.StoredFile;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.story.Champion;
import org.wsis.prizes.story.Champions;
import org.wsis.prizes.story.Stories;
import org.wsis.prizes.story.Story;
import org.wsis.schedule.PortalTime;

/** Where pictures are hung on a story, taken off and read. */
@Service
class StoryPictureDesk {
    static final int MOST = 4;

    private final Champions champions;
    private final Stories stories;
    private final Files files;
    private final PortalTime time;

    StoryPictureDesk(Champions champions, Stories stories, Files files, PortalTime time) {
        this.champions = champions;
        this.stories = stories;
        this.files = files;
        this.time = time;
    }

    /** What became of a picture. */
    sealed interface Hung {
        /** It hangs on the story. */
        record Done() implements Hung {}

        /** Nothing changed; the reason is a message key. */
        record Refused(String reason) implements Hung {}

        /** There is no such story that the person can write in. */
        record NotYours() implements Hung {}
    }

    /** Hangs a picture on the story. */
    @Transactional(rollbackFor = IOException.class)
    public Hung hang(ProjectId project, AccountId person, String name, String alt, InputStream content)
            throws IOException {
        Optional<Story> story = writable(project, person);
        if (story.isEmpty()) {
            return new Hung.NotYours();
        }
        if (story.get().pictures().size() >= MOST) {
            return new Hung.Refused("prizes.story.pictures.too-many");
        }
        return switch (files.picture(name, content)) {
            case Intake.Refused(String reason) -> new Hung.Refused(reason);
            case Intake.Accepted(StoredFile file) -> {
                stories.hang(story.get(), file.id(), alt);
                yield new Hung.Done();
            }
        };
    }

    /** Takes the picture off. Answers whether there was one. */
    @Transactional
    public boolean remove(ProjectId project, AccountId person, FileId file) {
        Optional<Story> story = writable(project, person).filter(own -> own.has(file));
        story.ifPresent(own -> {
            stories.take(own, file);
            files.remove(file);
        });
        return story.isPresent();
    }

    /** The picture, if the person may write the story. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(ProjectId project, AccountId person, FileId file) {
        return own(project, person)
                .flatMap(champion -> stories.find(project))
                .filter(story -> story.has(file))
                .flatMap(story -> files.find(file));
    }

    private Optional<Champion> own(ProjectId project, AccountId person) {
        return champions.find(project).filter(champion -> champion.isOf(person));
    }

    private Optional<Story> writable(ProjectId project, AccountId person) {
        return own(project, person)
                .map(champion -> stories.begin(champion, time.now()))
                .filter(story -> story.state().isWritable());
    }
}
