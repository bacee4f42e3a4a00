package org.wsis.forum.agenda.admin;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.SessionFacts.Alignment;
import org.wsis.web.Typed;

/** An Action Line or a goal as chosen, and why. */
public record AlignmentForm(
        @Nullable String code, @Size(max = 1000) @Nullable String rationale) {
    static final AlignmentForm EMPTY = new AlignmentForm(null, null);

    static AlignmentForm of(Alignment alignment) {
        return new AlignmentForm(alignment.code(), alignment.rationale());
    }

    boolean isEmpty() {
        return Typed.line(code) == null && Typed.text(rationale) == null;
    }

    Alignment toAlignment() {
        return new Alignment(Objects.requireNonNull(Typed.line(code)), Typed.text(rationale));
    }
}
