package org.wsis.stocktaking.conversation;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.moderation.Promise;
import org.wsis.stocktaking.entry.AnswerLine;
import org.wsis.stocktaking.entry.Conversation;

/** The answers of owners in the one queue, until staff say or do something. */
@Component
class WaitingAnswers implements PendingItems {
    private final Conversation conversation;

    WaitingAnswers(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public String process() {
        return "stocktaking.conversation.process";
    }

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public long count() {
        return conversation.waiting();
    }

    @Override
    public long arrivedBefore(Instant at) {
        return conversation.waitingSince(at);
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        return conversation.waiting(limit).stream().map(this::item).toList();
    }

    private PendingItem item(AnswerLine answer) {
        return new PendingItem(
                process(),
                answer.title(),
                answer.organisation(),
                "stocktaking.conversation.why",
                answer.at(),
                Promise.answerFor(answer.at()),
                "/admin/stocktaking/entries/" + answer.entry() + "/questions");
    }
}
