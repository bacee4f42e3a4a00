package org.wsis.prizes.criterion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a criterion says in one language, as typed. */
record WordsForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 500) @Nullable String one,
        @NotBlank @Size(max = 500) @Nullable String two,
        @NotBlank @Size(max = 500) @Nullable String three,
        @NotBlank @Size(max = 500) @Nullable String four,
        @NotBlank @Size(max = 500) @Nullable String five) {
    static final WordsForm EMPTY = new WordsForm(null, null, null, null, null, null);

    static WordsForm of(CriterionWords words) {
        List<String> anchors = words.anchors();
        return new WordsForm(
                words.name(), anchors.get(0), anchors.get(1), anchors.get(2), anchors.get(3), anchors.get(4));
    }

    CriterionWords toWords() {
        return new CriterionWords(
                Objects.requireNonNull(name).strip(),
                Stream.of(one, two, three, four, five)
                        .map(anchor -> Objects.requireNonNull(anchor).strip())
                        .toList());
    }
}
