package org.wsis.consultation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class QuestionnaireTests {
    private static final Questionnaire TWO = Questionnaire.EMPTY
            .put("", item("first", Kind.SECTION))
            .put("", item("second", Kind.SECTION))
            .put("first", item("a", Kind.TEXT))
            .put("first", item("b", Kind.SINGLE))
            .put("b", item("x", Kind.PART))
            .put("b", item("a", Kind.PART))
            .put("second", item("c", Kind.FILE));

    @Test
    void findsSectionsQuestionsAndParts() {
        assertThat(TWO.find("second")).map(Item::kind).contains(Kind.SECTION);
        assertThat(TWO.find("c")).map(Item::kind).contains(Kind.FILE);
        assertThat(TWO.find("b_a")).map(Item::kind).contains(Kind.PART);
        assertThat(TWO.find("b_c")).isEmpty();
        assertThat(TWO.find("")).isEmpty();
        assertThat(TWO.questions()).extracting(Item::key).containsExactly("a", "b", "c");
    }

    @Test
    void takesAwayTheItemAndNothingThatIsNamedAlike() {
        assertThat(TWO.without("b_a").question("b").orElseThrow().items())
                .extracting(Item::key)
                .containsExactly("x");
        assertThat(TWO.without("b_a").questions()).extracting(Item::key).containsExactly("a", "b", "c");
        assertThat(TWO.without("a").question("b").orElseThrow().items()).hasSize(2);
        assertThat(TWO.without("first").questions()).extracting(Item::key).containsExactly("c");
        assertThat(TWO.without("no-such")).isEqualTo(TWO);
    }

    @Test
    void movesAmongThoseBesideItAndNoFurther() {
        assertThat(TWO.moved("b", true).questions()).extracting(Item::key).containsExactly("b", "a", "c");
        assertThat(TWO.moved("b", false)).isEqualTo(TWO);
        assertThat(TWO.moved("c", true)).isEqualTo(TWO);
        assertThat(TWO.moved("first", false).questions()).extracting(Item::key).containsExactly("c", "a", "b");
        assertThat(TWO.moved("b_x", false).question("b").orElseThrow().items())
                .extracting(Item::key)
                .containsExactly("a", "x");
    }

    @Test
    void isTheSameAfterItWasKept() {
        JsonMapper json = JsonMapper.builder().build();
        var limited = TWO.put(
                "first",
                new Item(
                        "long",
                        Kind.TEXT,
                        new Wording("fr", Map.of("fr", "Quoi ?", "ar", "ماذا؟")),
                        Wording.none("fr"),
                        true,
                        new Limit(1, 20, Limit.Unit.CHARACTERS),
                        0,
                        List.of()));
        assertThat(json.readValue(json.writeValueAsString(limited), Questionnaire.class))
                .isEqualTo(limited);
    }

    @Test
    void isPublishedOnlyWhole() {
        assertThat(QuestionnaireRules.problems(TWO)).isEmpty();
        assertThat(QuestionnaireRules.problems(Questionnaire.EMPTY))
                .extracting(QuestionnaireRules.Problem::key)
                .containsExactly("consultation.question.problem.nothing");
        assertThat(QuestionnaireRules.problems(TWO.without("c").without("b_x")))
                .extracting(QuestionnaireRules.Problem::path)
                .containsExactly("second", "b");
    }

    @Test
    void keysTellSomethingAndAreNeverUsedTwice() {
        assertThat(Keys.of("  What’s new, Élise? ", Kind.TEXT, Set.of())).isEqualTo("what-s-new-elise");
        assertThat(Keys.of("Format", Kind.TEXT, Set.of("format", "format-2"))).isEqualTo("format-3");
        assertThat(Keys.of("ما الجديد؟", Kind.RANKING, Set.of())).isEqualTo("ranking");
        assertThat(Keys.of("a".repeat(39) + " word", Kind.TEXT, Set.of())).isEqualTo("a".repeat(39));
    }

    private static Item item(String key, Kind kind) {
        return new Item(
                key,
                kind,
                new Wording("en", Map.of("en", key)),
                Wording.none("en"),
                false,
                kind == Kind.TEXT ? new Limit(0, 10, Limit.Unit.WORDS) : null,
                0,
                List.of());
    }
}
