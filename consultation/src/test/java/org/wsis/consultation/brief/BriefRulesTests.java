package org.wsis.consultation.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.consultation.question.Wording;

/** When a brief can be published. */
class BriefRulesTests {
    private static final BriefDraft WRITTEN = new BriefDraft(3, new Wording("en", Map.of("en", "Thanks")));

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, , DONE",
        "2, 0, 0, , OVERTAKEN",
        "3, 1, 0, Because, OVERTAKEN",
        "3, 1, 1, , NO_REASON",
        "3, 1, 1, Because, DONE",
    })
    void whoSawTheLastStatePublishesAndACorrectionSaysWhy(
            long draft, int published, int seen, @Nullable String reason, Publishing judged) {
        assertThat(BriefRules.judge(WRITTEN, draft, published, seen, reason)).isEqualTo(judged);
    }

    @Test
    void thereIsAnIntroductionInEnglish() {
        var french = new BriefDraft(3, new Wording("en", Map.of("fr", "Merci")));
        assertThat(BriefRules.judge(french, 3, 0, 0, null)).isEqualTo(Publishing.NOTHING_WRITTEN);
        assertThat(BriefRules.judge(BriefDraft.NONE, 0, 0, 0, null)).isEqualTo(Publishing.NOTHING_WRITTEN);
    }
}
