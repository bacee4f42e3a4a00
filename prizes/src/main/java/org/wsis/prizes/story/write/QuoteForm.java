package org.wsis.prizes.story.write;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.story.Quote;
import org.wsis.web.Typed;

/** A quotation as typed. */
record QuoteForm(
        @Size(max = 2000) @Nullable String words,
        @Size(max = 200) @Nullable String by) {
    Quote quote() {
        return new Quote(Typed.text(words), Typed.line(by));
    }
}
