package org.wsis.prizes.edition;

import java.util.Locale;

/** The phases and dated acts of a contest, in their order. */
public enum Step {
    SUBMISSION(1, "Submission"),
    NOMINATION(2, "Nomination (Expert Group)"),
    NOMINEES(2, "Nominee list published"),
    VOTING(3, "Public online voting"),
    CHAMPIONS(4, "Champions published"),
    SELECTION(4, "Selection of winners (Expert Group)"),
    CEREMONY(5, "Ceremony / announcement"),
    STORIES(6, "Success stories of champions");

    /** The process as the timetable calls it. */
    public static final String PROCESS = "prizes";

    private final int number;
    private final String title;

    Step(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Its key in the timetable. */
    public String phase() {
        return name().toLowerCase(Locale.ROOT);
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }
}
