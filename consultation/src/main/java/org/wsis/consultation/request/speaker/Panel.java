package org.wsis.consultation.request.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.facilitator.Gender;

/** How many speakers are of which gender, as they say it. */
public record Panel(int women, int men, int others, int unsaid) {
    private static final int FAIR = 40;
    private static final int WHOLE = 100;

    /** Counts them; null is not said. */
    public static Panel of(List<@Nullable Gender> genders) {
        int women = count(genders, Gender.WOMAN);
        int men = count(genders, Gender.MAN);
        int others = count(genders, Gender.OTHER);
        return new Panel(women, men, others, genders.size() - women - men - others);
    }

    /** That of speakers as they were sent. */
    public static Panel ofSent(List<Speaker> speakers) {
        return of(speakers.stream().<@Nullable Gender>map(Speaker::gender).toList());
    }

    private static int count(List<@Nullable Gender> genders, Gender which) {
        return Math.toIntExact(genders.stream().filter(one -> one == which).count());
    }

    /** How many speakers there are. */
    public int total() {
        return women + men + others + unsaid;
    }

    /** The message key of the sentence that says it. */
    public String key() {
        return "consultation.request.panel." + judged();
    }

    private String judged() {
        int said = women + men + others;
        if (said == 0) {
            return total() == 0 ? "nobody" : "unsaid";
        }
        if (women == said) {
            return "women-only";
        }
        if (men == said) {
            return "men-only";
        }
        if (women * WHOLE < said * FAIR && women < men) {
            return "more-men";
        }
        return men * WHOLE < said * FAIR && men < women ? "more-women" : "balanced";
    }
}
