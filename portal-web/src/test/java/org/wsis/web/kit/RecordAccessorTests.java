package org.wsis.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.expression.spel.SpelEvaluationException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class RecordAccessorTests {
    private final StandardEvaluationContext context = new StandardEvaluationContext();

    RecordAccessorTests() {
        context.addPropertyAccessor(new RecordAccessor());
    }

    private record Entry(String title, List<Place> places) {}

    private record Place(String title, int number) {
        public String getSign() {
            return "No. " + number;
        }

        @SuppressWarnings("unused") // by name
        private String secret() {
            return "secret";
        }
    }

    private Object read(String expression, Object root) {
        return new SpelExpressionParser().parseExpression(expression).getValue(context, root);
    }

    @Test
    void readsComponentsOfAPackagesOwnRecords() {
        var entry = new Entry("Cable", List.of(new Place("Lagos", 7)));

        assertThat(read("title", entry)).isEqualTo("Cable");
        assertThat(read("places[0].number", entry)).isEqualTo(7);
    }

    @Test
    void anExpressionReadsOneTypeAfterTheOther() {
        var expression = new SpelExpressionParser().parseExpression("title");

        assertThat(expression.getValue(context, new Entry("Cable", List.of()))).isEqualTo("Cable");
        assertThat(expression.getValue(context, new Place("Lagos", 7))).isEqualTo("Lagos");
        assertThat(expression.getValue(context, new Entry("Mast", List.of()))).isEqualTo("Mast");
    }

    @Test
    void leavesWhatIsNoComponentToOthers() {
        var place = new Place("Lagos", 7);

        assertThat(read("sign", place)).isEqualTo("No. 7");
        assertThatThrownBy(() -> read("secret", place)).isInstanceOf(SpelEvaluationException.class);
    }
}
