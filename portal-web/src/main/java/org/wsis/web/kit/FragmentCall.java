package org.wsis.web.kit;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;

/**
 * A fragment with the values that it is asked for. Two calls are the same if they ask for the same fragment in the same
 * language with equal values.
 */
record FragmentCall(String template, String fragment, Map<String, @Nullable Object> values, Locale language) {

    /**
     * Reads {@code ~{template :: fragment(name=value)}}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static FragmentCall read(ITemplateContext context, String text) {
        IStandardExpression parsed = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, text);
        if (!(parsed instanceof FragmentExpression expression)) {
            throw new IllegalArgumentException("Not a fragment: " + text);
        }
        var executed = FragmentExpression.createExecutedFragmentExpression(context, expression);
        if (executed.hasSyntheticParameters()) {
            throw new IllegalArgumentException("The values need names: " + text);
        }
        Map<String, @Nullable Object> values = executed.getFragmentParameters();
        return new FragmentCall(
                String.valueOf(executed.getTemplateNameExpressionResult()),
                String.valueOf(executed.getFragmentSelectorExpressionResult()),
                values == null ? Map.of() : Collections.unmodifiableMap(new HashMap<>(values)),
                context.getLocale());
    }

    /**
     * Makes sure that equal values say the same, which is not true of entities or of anything that changes.
     *
     * @throws IllegalArgumentException if a value is of another kind
     */
    FragmentCall ofPlainValues() {
        values.forEach((name, value) -> {
            if (!isPlain(value)) {
                throw new IllegalArgumentException(
                        "What is kept must depend on records, texts, numbers, times and lists of" + " them; " + name
                                + " of " + template + " :: " + fragment + " is another thing");
            }
        });
        return this;
    }

    private static boolean isPlain(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Collection<?> some -> some.stream().allMatch(FragmentCall::isPlain);
            case String _, Number _, Boolean _, Enum<?> _, UUID _, TemporalAccessor _, Locale _, Record _ -> true;
            default -> false;
        };
    }
}
