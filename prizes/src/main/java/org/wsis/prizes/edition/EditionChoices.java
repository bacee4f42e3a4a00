package org.wsis.prizes.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** What the forms of editions offer to choose from, in the reader's language. */
@Component
class EditionChoices {
    private final MessageSource messages;

    EditionChoices(MessageSource messages) {
        this.messages = messages;
    }

    List<Option> yesNo(Locale locale) {
        return List.of(
                new Option("true", messages.getMessage("prizes.edition.yes", null, locale)),
                new Option("false", messages.getMessage("prizes.edition.no", null, locale)));
    }

    List<Option> states(Locale locale) {
        return named(EditionState.values(), EditionState::key, locale);
    }

    List<Option> tieRules(Locale locale) {
        return named(TieRule.values(), TieRule::key, locale);
    }

    private <E extends Enum<E>> List<Option> named(E[] values, Function<E, String> key, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), messages.getMessage(key.apply(value), null, locale)))
                .toList();
    }

    List<Option> languages() {
        return Languages.all().stream()
                .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                .toList();
    }
}
