package org.wsis.stocktaking.call;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.schedule.PhaseView;
import org.wsis.web.GenevaText;

/** Says to which call an entry belongs, or why it came too late for one. */
@Component
public class CallWords {
    private static final String IN = "stocktaking.receipt.call.in";
    private static final String LATE = "stocktaking.receipt.call.late";
    private static final String NONE = "stocktaking.receipt.call.none";

    private final Call call;
    private final MessageSource messages;

    CallWords(Call call, MessageSource messages) {
        this.call = call;
        this.messages = messages;
    }

    /**
     * The sentence.
     *
     * @param edition to which the entry was counted when it came, or null
     * @param came when that was
     */
    public String of(@Nullable String edition, Instant came, Locale locale) {
        return edition == null
                ? call.lastClosed(came).map(closed -> late(closed, locale)).orElseGet(() -> say(NONE, locale))
                : say(IN, locale, edition);
    }

    private String late(PhaseView closed, Locale locale) {
        Instant at = Objects.requireNonNull(closed.closesAt());
        GenevaText text = GenevaText.in(locale);
        return say(LATE, locale, closed.edition(), text.day(at), text.hour(at));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
