package org.wsis.prizes.project;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.web.ThreadItem;

/** Writes what was done to a project in the reader's language. */
@Component
public class Histories {
    private final MessageSource messages;

    Histories(MessageSource messages) {
        this.messages = messages;
    }

    /** The acts as the kit shows a history. */
    public List<ThreadItem> thread(List<ActLine> acts, Locale locale) {
        return acts.stream()
                .map(line -> new ThreadItem(
                        line.act().mark(),
                        messages.getMessage(line.act().key(), null, locale),
                        line.at(),
                        line.by(),
                        note(line, locale)))
                .toList();
    }

    private @Nullable String note(ActLine line, Locale locale) {
        String note = Stream.concat(
                        Stream.ofNullable(line.words()), line.changes().stream().map(change -> said(change, locale)))
                .collect(Collectors.joining(" · "));
        return note.isEmpty() ? null : note;
    }

    private String said(ActLine.Change change, Locale locale) {
        return messages.getMessage(
                "prizes.changed", new Object[] {change.field(), shown(change.before()), shown(change.after())}, locale);
    }

    private static String shown(@Nullable String text) {
        return text == null ? "–" : text.length() > 120 ? text.substring(0, 119) + "…" : text;
    }
}
