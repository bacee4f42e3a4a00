package org.wsis.stocktaking.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.content.Kind;
import org.wsis.stocktaking.content.Scope;
import org.wsis.stocktaking.content.Status;
import org.wsis.web.Languages;

/** What words of a table mean: names as the portal's data have them, or as its pages say them in any of the six languages. */
@Component
class Vocabulary {
    private final Reference reference;
    private final MessageSource messages;
    private final Map<String, Kind> kinds;
    private final Map<String, StakeholderType> types;
    private final Map<String, Scope> scopes;
    private final Map<String, Status> statuses;
    private final Map<String, Region> international;
    private final Map<String, String> languages = new HashMap<>();

    Vocabulary(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
        this.kinds = words(Kind.values(), Kind::key);
        this.types = words(StakeholderType.values(), StakeholderType::key);
        this.scopes = words(Scope.values(), Scope::key);
        this.statuses = words(Status.values(), Status::key);
        this.international = words(new Region[] {Region.INTERNATIONAL}, Region::key);
        for (Locale language : Languages.all()) {
            languages.put(language.getLanguage(), language.getLanguage());
            languages.put(Plain.of(Languages.nameOf(language)), language.getLanguage());
        }
    }

    private <E extends Enum<E>> Map<String, E> words(E[] values, Function<E, String> key) {
        Map<String, E> words = new HashMap<>();
        for (E value : values) {
            words.put(Plain.of(value.name()), value);
            for (Locale language : Languages.all()) {
                words.put(Plain.of(messages.getMessage(key.apply(value), null, language)), value);
            }
        }
        return Map.copyOf(words);
    }

    Optional<Kind> kind(String text) {
        return Optional.ofNullable(kinds.get(Plain.of(text)));
    }

    Optional<StakeholderType> stakeholderType(String text) {
        return Optional.ofNullable(types.get(Plain.of(text)));
    }

    Optional<Scope> scope(String text) {
        return Optional.ofNullable(scopes.get(Plain.of(text)));
    }

    Optional<Status> status(String text) {
        return Optional.ofNullable(statuses.get(Plain.of(text)));
    }

    Optional<String> language(String text) {
        return Optional.ofNullable(languages.get(Plain.of(text)));
    }

    boolean isInternational(String text) {
        return international.containsKey(Plain.of(text));
    }

    Optional<String> country(String text) {
        return reference.countryOf(text);
    }

    Optional<ActionLine> actionLine(String text) {
        return reference.actionLine(text.strip());
    }

    boolean isTarget(String code) {
        return reference.isTarget(code);
    }

    /** Codes in the order of the lines. */
    List<String> inOrder(List<ActionLine> lines) {
        return lines.stream()
                .distinct()
                .sorted(Comparator.comparingInt(ActionLine::order))
                .map(ActionLine::code)
                .toList();
    }
}
