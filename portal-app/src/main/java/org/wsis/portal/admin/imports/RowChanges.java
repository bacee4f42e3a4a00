package org.wsis.portal.admin.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.difference.Difference;
import org.wsis.difference.Piece;
import org.wsis.imports.Contrast;
import org.wsis.imports.ImportKind;
import org.wsis.imports.ImportLine;
import org.wsis.imports.ImportView;
import org.wsis.imports.Imports;

/** Tells what rows change, as the page shows it and as one text for the result file. */
@Component
class RowChanges {
    private final Imports imports;
    private final MessageSource messages;

    RowChanges(Imports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /** What each row that changes something changes, by the row's number. */
    Map<Integer, List<Difference>> of(ImportView run, List<ImportLine> rows, Locale locale) {
        ImportKind kind = kindOf(run);
        return rows.stream()
                .filter(row -> row.contrast() != null)
                .collect(Collectors.toMap(
                        ImportLine::number, row -> kind.differences(Objects.requireNonNull(row.contrast()), locale)));
    }

    /** The same of one row; what goes stands in {@code [- -]} and what comes in {@code {+ +}}. */
    String inWords(ImportView run, Contrast contrast, Locale locale) {
        return kindOf(run).differences(contrast, locale).stream()
                .map(difference -> messages.getMessage(difference.key(), null, locale) + ": " + inWords(difference))
                .collect(Collectors.joining("; "));
    }

    private static String inWords(Difference difference) {
        return difference.pieces().stream()
                .map(RowChanges::inWords)
                .collect(Collectors.joining(difference.running() ? "" : " "));
    }

    private static String inWords(Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        };
    }

    private ImportKind kindOf(ImportView run) {
        return imports.kinds().stream()
                .filter(kind -> kind.name().equals(run.kind()))
                .findFirst()
                .orElseThrow();
    }
}
