package org.wsis.stocktaking.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.web.ThreadItem;

/** Writes what was done to an entry in the reader's language. */
@Component
public class Histories {
    private final MessageSource messages;

    Histories(MessageSource messages) {
        this.messages = messages;
    }

    /** The acts as the kit shows a history. */
    public List<ThreadItem> thread(List<HistoryLine> acts, Locale locale) {
        return acts.stream().map(act -> item(act, locale)).toList();
    }

    /** One act as the kit shows it. */
    public ThreadItem item(HistoryLine act, Locale locale) {
        return new ThreadItem(act.mark(), words(act.key(), locale), act.at(), act.by(), note(act, locale));
    }

    private @Nullable String note(HistoryLine act, Locale locale) {
        String note = Stream.concat(act.pins().stream().map(pin -> reason(pin, locale)), Stream.ofNullable(act.words()))
                .collect(Collectors.joining(" · "));
        return note.isEmpty() ? null : note;
    }

    String reason(Pin pin, Locale locale) {
        String field = pin.field() == null ? "" : words(pin.field().key(), locale) + ": ";
        String said = pin.words() == null ? "" : " – " + pin.words();
        return field + words(pin.reason().key(), locale) + said;
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
