package org.wsis.forum.edition.admin;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.edition.Bound;
import org.wsis.forum.edition.Figure;
import org.wsis.web.Typed;

/** A figure as typed; one without a number is not known. */
public record FigureForm(
        @PositiveOrZero @Nullable Integer number,
        @Nullable Bound bound,
        @Size(max = 200) @Nullable String remark,
        @Size(max = 500) @Nullable String source) {
    static final FigureForm EMPTY = new FigureForm(null, null, null, null);

    static FigureForm of(@Nullable Figure figure) {
        return figure == null
                ? EMPTY
                : new FigureForm(figure.number(), figure.bound(), figure.remark(), figure.source());
    }

    boolean isKnown() {
        return number != null;
    }

    boolean saysNothing() {
        return number == null && Typed.line(remark) == null && Typed.line(source) == null;
    }

    Figure toFigure() {
        return new Figure(
                Objects.requireNonNull(number),
                Objects.requireNonNullElse(bound, Bound.EXACT),
                Typed.line(remark),
                Objects.requireNonNull(Typed.line(source)));
    }
}
