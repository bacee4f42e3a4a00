package org.wsis.prizes.archive;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.difference.Difference;
import org.wsis.imports.Contrast;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was known of a prize and what a better source says, and tells the difference. */
@Component
class FactChanges {
    private static final JsonMapper JSON = new JsonMapper();

    private final MessageSource messages;

    FactChanges(MessageSource messages) {
        this.messages = messages;
    }

    Contrast contrast(PrizeFacts before, PrizeFacts after) {
        return new Contrast(JSON.writeValueAsString(before), JSON.writeValueAsString(after));
    }

    List<Difference> differences(Contrast contrast, Locale locale) {
        PrizeFacts before = JSON.readValue(contrast.before(), PrizeFacts.class);
        PrizeFacts after = JSON.readValue(contrast.after(), PrizeFacts.class);
        return Stream.of(
                        Difference.values("prizes.import.rank", rank(before, locale), rank(after, locale)),
                        Difference.values("prizes.import.category", category(before, locale), category(after, locale)),
                        Difference.text("prizes.import.project", null, before.project(), after.project()),
                        Difference.text(
                                "prizes.import.organisation", null, before.organisation(), after.organisation()),
                        Difference.values(
                                "prizes.import.place", international(before, locale), international(after, locale)),
                        Difference.text("prizes.archive.source", null, before.source(), after.source()))
                .filter(Difference::isSome)
                .toList();
    }

    private List<String> rank(PrizeFacts facts, Locale locale) {
        return List.of(say(facts.rank().key(), locale));
    }

    private List<String> category(PrizeFacts facts, Locale locale) {
        Integer number = facts.category();
        String named = say(number == null ? "prizes.category.none" : "prizes.category." + number, locale);
        return facts.categoryBasis() == CategoryBasis.INFERRED
                ? List.of(named, say("prizes.category-basis.inferred", locale))
                : List.of(named);
    }

    private List<String> international(PrizeFacts facts, Locale locale) {
        return facts.international() ? List.of(say("prizes.results.international", locale)) : List.of();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
