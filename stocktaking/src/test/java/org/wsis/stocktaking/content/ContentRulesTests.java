package org.wsis.stocktaking.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.reference.StakeholderType;

class ContentRulesTests {
    private static final Activity ACTIVITY = new Activity("Weather by radio", Kind.PROJECT, "en", null);
    private static final Who WHO = new Who(
            "Coast Radio", StakeholderType.CIVIL_SOCIETY, "KE", false, Scope.LOCAL, null, "a@example.org", false);
    private static final Alignment ALIGNMENT =
            new Alignment(List.of("C7-env"), List.of(13), List.of("13.1"), List.of());

    private static Content with(Description description, Alignment alignment, @Nullable String results) {
        return new Content(
                ACTIVITY,
                WHO,
                description,
                alignment,
                new Outcome(results, null, null, null, null, null),
                Attachments.NONE);
    }

    private static Description of(int shortWords, int words, Status status) {
        return new Description("word ".repeat(shortWords), "word ".repeat(words), status, null, null);
    }

    private static List<Field> fields(Content content) {
        return ContentRules.problems(content).stream().map(Problem::field).toList();
    }

    @Test
    void aWholeEntryHasNoProblem() {
        assertThat(fields(with(of(10, 30, Status.ONGOING), ALIGNMENT, null))).isEmpty();
        assertThat(fields(with(of(200, 1500, Status.PLANNED), ALIGNMENT, "word ".repeat(500))))
                .isEmpty();
    }

    @Test
    void theLimitsOfWordsAreInclusive() {
        assertThat(fields(with(of(9, 29, Status.ONGOING), ALIGNMENT, null)))
                .containsExactly(Field.SHORT_DESCRIPTION, Field.DESCRIPTION);
        assertThat(fields(with(of(201, 1501, Status.ONGOING), ALIGNMENT, "word ".repeat(501))))
                .containsExactly(Field.SHORT_DESCRIPTION, Field.DESCRIPTION, Field.RESULTS);
    }

    @Test
    void whatIsCompletedHasAnEnd() {
        assertThat(fields(with(of(10, 30, Status.COMPLETED), ALIGNMENT, null))).containsExactly(Field.ENDS_ON);
    }

    @Test
    void aTargetBelongsToAChosenGoal() {
        var astray = new Alignment(List.of("C1"), List.of(1), List.of("13.1", "1.b"), List.of());
        assertThat(fields(with(of(10, 30, Status.ONGOING), astray, null))).containsExactly(Field.TARGETS);
    }

    @Test
    void anEmptyEntryLacksAllThatIsNeeded() {
        assertThat(fields(Content.NONE))
                .containsExactly(
                        Field.TITLE,
                        Field.KIND,
                        Field.LANGUAGE,
                        Field.ORGANISATION,
                        Field.STAKEHOLDER_TYPE,
                        Field.COUNTRY,
                        Field.SCOPE,
                        Field.CONTACT,
                        Field.SHORT_DESCRIPTION,
                        Field.DESCRIPTION,
                        Field.STATUS,
                        Field.ACTION_LINES);
    }

    @Test
    void theContactIsPublicOnlyIfTheOwnerSaysSo() {
        Content content = with(of(10, 30, Status.ONGOING), ALIGNMENT, null);
        assertThat(content.forEverybody().who().contactEmail()).isNull();
        assertThat(content.forEverybody().who().organisationName()).isEqualTo("Coast Radio");
    }
}
