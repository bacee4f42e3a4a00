package org.wsis.consultation.translation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A translation as typed.
 *
 * @param texts by field
 * @param number of the version that was seen, 0 for none
 * @param sent when that was sent which was seen, as text
 */
record TranslationForm(
        @NotBlank @Size(max = 200) @Nullable String title,
        @Nullable Map<String, @Nullable String> texts,
        @Carried @NotNull @Nullable Integer number,
        @Carried @NotNull @Nullable String sent) {
    private static final int LONGEST = 20_000;

    TranslationForm {
        texts = new TreeMap<>(Objects.requireNonNullElse(texts, Map.of()));
    }

    /** To be gone on with, or begun where there is none. */
    static TranslationForm of(@Nullable Translation last, Original original) {
        String sent = original.sent().sentAt().toString();
        return last == null
                ? new TranslationForm(null, null, 0, sent)
                : new TranslationForm(last.title(), new TreeMap<>(last.texts()), last.number(), sent);
    }

    /** What constraints on single fields cannot say. */
    void check(Original original, Errors errors) {
        if (Typed.line(title) == null && !errors.hasFieldErrors("title")) {
            errors.rejectValue("title", "NotBlank");
        }
        original.fields().stream()
                .filter(field -> typed(field) != null
                        && Objects.requireNonNull(typed(field)).length() > LONGEST)
                .forEach(field -> errors.rejectValue(
                        field.input(), "consultation.answer.too-long", new Object[] {String.valueOf(LONGEST)}, null));
    }

    private @Nullable String typed(Original.Field field) {
        return Typed.text(Objects.requireNonNull(texts).get(field.name()));
    }

    /** Of the fields that there are; a browser may send others. Call it only on a form without errors. */
    Draft toDraft(Original original) {
        Map<String, String> kept = new TreeMap<>();
        original.fields().forEach(field -> {
            String text = typed(field);
            if (text != null) {
                kept.put(field.name(), text);
            }
        });
        return new Draft(Objects.requireNonNull(Typed.line(title)), kept);
    }
}
