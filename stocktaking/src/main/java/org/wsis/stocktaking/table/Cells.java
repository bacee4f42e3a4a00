package org.wsis.stocktaking.table;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsis.imports.ImportRow;
import org.wsis.imports.Remark;
import org.wsis.stocktaking.content.Field;
import org.wsis.stocktaking.content.WordLimit;
import org.wsis.web.Words;

/** The cells of a row, each read as what it should be; what is wrong with them is collected. */
final class Cells {
    /** How exports mark text that a spreadsheet would take for a formula. */
    private static final Pattern GUARDED = Pattern.compile("(?s)'[=+\\-@\\t\\r].*");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");

    private final ImportRow row;
    private final List<Remark> defects = new ArrayList<>();

    Cells(ImportRow row) {
        this.row = row;
    }

    void refuse(Remark reason) {
        defects.add(reason);
    }

    List<Remark> defects() {
        return List.copyOf(defects);
    }

    /** The text, or null if there is none. */
    @Nullable
    String text(String column) {
        String text = row.text(column);
        String bare = GUARDED.matcher(text).matches() ? text.substring(1) : text;
        return bare.isBlank() ? null : bare.replace("\r\n", "\n").strip();
    }

    @Nullable
    String line(String column, int most) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (text.length() > most) {
            refuse(Remark.of("stocktaking.import.too-long", column, most));
        }
        return SPACE.matcher(text).replaceAll(" ");
    }

    @Nullable
    String words(String column, Field field) {
        String text = text(column);
        int most = WordLimit.of(field).most();
        if (Words.count(text) > most) {
            refuse(Remark.of("stocktaking.import.too-many-words", column, most, Words.count(text)));
        }
        return text;
    }

    List<String> list(String column) {
        String text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(SEVERAL.split(text))
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    <T> @Nullable T choice(String column, Function<String, Optional<T>> meaning) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<T> meant = meaning.apply(text);
        if (meant.isEmpty()) {
            refuse(Remark.of("stocktaking.import.unknown", shown(text), column));
        }
        return meant.orElse(null);
    }

    @Nullable
    Long whole(String column, long least, long most) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        long number = text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            refuse(Remark.of("stocktaking.import.unknown", shown(text), column));
        }
        return number;
    }

    @Nullable
    LocalDate day(String column) {
        String text = text(column);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            refuse(Remark.of("stocktaking.import.not-a-day", shown(String.valueOf(text)), column));
            return null;
        }
    }

    @Nullable
    String website(String column, int most) {
        String text = line(column, most);
        if (text != null && !isWebsite(text)) {
            refuse(Remark.of("stocktaking.import.not-a-website", shown(text)));
        }
        return text;
    }

    private static boolean isWebsite(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && text.matches("(?i)https?://.*");
        } catch (IllegalArgumentException no) {
            return false;
        }
    }

    static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 79) + "…" : text;
    }
}
