package org.wsis.prizes.story.write;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.prizes.story.StoryAct;
import org.wsis.prizes.story.StoryBox;
import org.wsis.web.ThreadItem;

/** What stands around a story on its writer's pages. */
@Component
class StoryPages {
    private final MessageSource messages;

    StoryPages(MessageSource messages) {
        this.messages = messages;
    }

    void describe(OwnStory own, Locale locale, Model model) {
        model.addAttribute("own", own);
        model.addAttribute("boxes", StoryBox.values());
        model.addAttribute("history", thread(own.history(), locale));
        if (!model.containsAttribute("picture")) {
            model.addAttribute("picture", new StoryPictureForm(null, null));
        }
    }

    private List<ThreadItem> thread(List<StoryAct> history, Locale locale) {
        return history.stream()
                .map(act -> new ThreadItem(
                        act.kind().mark(),
                        messages.getMessage(act.kind().key(), null, locale),
                        act.at(),
                        null,
                        act.words()))
                .toList();
    }
}
