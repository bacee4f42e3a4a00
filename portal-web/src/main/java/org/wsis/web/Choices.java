package org.wsis.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Offers the values of an enum by their names in the reader's language. */
@Component
public class Choices {
    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /** All values in their order; {@code key} is the message key of a value's name. */
    public <E extends Enum<E>> List<Option> of(Class<E> values, Function<E, String> key, Locale locale) {
        return Arrays.stream(values.getEnumConstants())
                .map(value -> new Option(value.name(), messages.getMessage(key.apply(value), null, locale)))
                .toList();
    }

    /** Yes and no. */
    public List<Option> yesNo(Locale locale) {
        return List.of(
                new Option("true", messages.getMessage("kit.yes", null, locale)),
                new Option("false", messages.getMessage("kit.no", null, locale)));
    }
}
