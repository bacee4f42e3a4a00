package org.wsis.consultation.said;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.question.Wording;
import org.wsis.reference.Language;
import org.wsis.web.Languages;
import org.wsis.web.Option;
import org.wsis.web.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Texts in several languages as the database keeps them. */
public final class Sayings {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Sayings() {}

    /** The text as JSON. */
    public static String json(Wording said) {
        return JSON.writeValueAsString(said);
    }

    /** The same where there may be none. */
    public static @Nullable String jsonOfNullable(@Nullable Wording said) {
        return said == null ? null : json(said);
    }

    /** The text of this JSON. */
    public static Wording of(String json) {
        return JSON.readValue(json, Wording.class);
    }

    /** The same where there may be none. */
    public static @Nullable Wording ofNullable(@Nullable String json) {
        return json == null ? null : of(json);
    }

    /** What was typed in each language; English is the one that others fall back to. */
    public static Wording typed(Function<Language, @Nullable String> typed) {
        Map<String, String> texts = new TreeMap<>();
        for (Language language : Language.values()) {
            String text = Typed.text(typed.apply(language));
            if (text != null) {
                texts.put(language.code(), text);
            }
        }
        return new Wording(Language.ENGLISH.code(), texts);
    }

    /** The languages in the order of the fields, each by its own name. */
    public static List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Option(language.code(), Languages.nameOf(language.locale())))
                .toList();
    }
}
