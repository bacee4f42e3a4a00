package org.wsis.forum.edition.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.Figure;
import org.wsis.forum.edition.FigureKind;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * The figures of an edition as typed.
 *
 * @param figures one for each {@link FigureKind}, in their order
 */
record FiguresForm(
        @Nullable List<@Valid FigureForm> figures,
        @Carried @NotNull @Nullable Long version) {
    private static final int ALL = 100;

    FiguresForm {
        List<FigureForm> typed = Objects.requireNonNullElse(figures, List.of());
        figures = IntStream.range(0, FigureKind.values().length)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(figure -> figure == null ? FigureForm.EMPTY : figure)
                .toList();
    }

    static FiguresForm of(EditionView edition) {
        return new FiguresForm(
                Arrays.stream(FigureKind.values())
                        .map(kind -> FigureForm.of(edition.figures().get(kind)))
                        .toList(),
                edition.version());
    }

    /** Each figure has a source; a share is not above a hundred. */
    void check(Errors errors) {
        for (FigureKind kind : FigureKind.values()) {
            FigureForm figure = of(kind);
            String field = "figures[" + kind.ordinal() + "]";
            if (!figure.isKnown() && !figure.saysNothing()) {
                errors.rejectValue(field + ".number", "forum.figures.number.needed");
            } else if (figure.isKnown() && Typed.line(figure.source()) == null) {
                errors.rejectValue(field + ".source", "forum.figures.source.needed");
            }
            if (kind == FigureKind.WOMEN_PERCENT && Objects.requireNonNullElse(figure.number(), 0) > ALL) {
                errors.rejectValue(field + ".number", "forum.figures.percent");
            }
        }
    }

    private FigureForm of(FigureKind kind) {
        return Objects.requireNonNull(figures).get(kind.ordinal());
    }

    Map<FigureKind, Figure> toFigures() {
        var counted = new EnumMap<FigureKind, Figure>(FigureKind.class);
        for (FigureKind kind : FigureKind.values()) {
            if (of(kind).isKnown()) {
                counted.put(kind, of(kind).toFigure());
            }
        }
        return counted;
    }
}
