package org.wsis.consultation.committee.criterion;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.question.Wording;
import org.wsis.web.Option;

/**
 * A criterion.
 *
 * @param number its place among the criteria of its kind
 * @param weight how often it counts
 * @param low what the score 1 means
 * @param middle what the score 3 means
 * @param high what the score 5 means
 */
public record Criterion(int number, long version, int weight, Wording name, Wording low, Wording middle, Wording high) {
    /** The highest score. */
    public static final int MOST = 5;

    private static final int HALF = 3;

    /** The same under this number. */
    Criterion as(int its) {
        return new Criterion(its, version, weight, name, low, middle, high);
    }

    /** What it is called, in the reader's language, else as it was written. */
    public String named(Locale reader) {
        return name.said(reader).text();
    }

    /** The scores with what they mean. */
    public List<Option> marks(Locale reader) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(score -> new Option(String.valueOf(score), mark(score, reader)))
                .toList();
    }

    private String mark(int score, Locale reader) {
        @Nullable
        Wording anchor = switch (score) {
            case 1 -> low;
            case HALF -> middle;
            case MOST -> high;
            default -> null;
        };
        return anchor == null
                ? String.valueOf(score)
                : score + " – " + anchor.said(reader).text();
    }
}
