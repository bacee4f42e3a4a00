package org.wsis.consultation.brief;

import org.jspecify.annotations.Nullable;
import org.wsis.consultation.question.Wording;

/** When a brief can be published. */
final class BriefRules {
    private BriefRules() {}

    /**
     * What stands in the way, or {@link Publishing#DONE}.
     *
     * @param published how many versions there are
     * @param seen how many there were when the page was shown
     */
    static Publishing judge(BriefDraft draft, long seenDraft, int published, int seen, @Nullable String reason) {
        if (draft.version() != seenDraft || published != seen) {
            return Publishing.OVERTAKEN;
        }
        if (!isWritten(draft.introduction())) {
            return Publishing.NOTHING_WRITTEN;
        }
        return published > 0 && reason == null ? Publishing.NO_REASON : Publishing.DONE;
    }

    private static boolean isWritten(Wording introduction) {
        return introduction.texts().containsKey(introduction.language());
    }
}
