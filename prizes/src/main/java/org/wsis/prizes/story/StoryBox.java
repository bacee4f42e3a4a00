package org.wsis.prizes.story;

import java.util.Locale;

/** The boxes of a story, in their order, with how many words they take. */
public enum StoryBox {
    SUMMARY(40, 100),
    CHALLENGE(50, 300),
    SOLUTION(50, 400),
    RESULTS(50, 400),
    LESSONS(0, 200);

    private final int least;
    private final int most;

    StoryBox(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Fewer words are too few; none at all is allowed where this is 0. */
    public int least() {
        return least;
    }

    /** More words are too many. */
    public int most() {
        return most;
    }

    /** The name of the form's field and of the column. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of its name. */
    public String key() {
        return "prizes.story." + field();
    }
}
