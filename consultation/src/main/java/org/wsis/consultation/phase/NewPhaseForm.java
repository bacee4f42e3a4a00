package org.wsis.consultation.phase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.RequestKind;
import org.wsis.web.Carried;
import org.wsis.web.Languages;
import org.wsis.web.Typed;

/** A further phase as typed. */
record NewPhaseForm(
        @Nullable List<@Valid TitleForm> titles,

        @NotBlank
        @Pattern(regexp = "(?!new$)[a-z][a-z0-9-]{0,39}|\\s*", message = "{consultation.phase.key.wrong}")
        @Nullable
        String key,

        @Min(1) @Max(99) @Nullable Integer number,
        @NotNull @Nullable PhaseKind kind,
        @Nullable PhaseParty contribute,
        @Nullable PhaseParty request,
        @Nullable PhaseParty attend,
        @Nullable PhaseParty handIn,
        @Nullable Set<RequestKind> requests,
        @Nullable LateRule late,
        @Carried @NotNull @Nullable Long version)
        implements RightsFields {
    NewPhaseForm {
        List<TitleForm> typed = Objects.requireNonNullElse(titles, List.of());
        titles = IntStream.range(0, Languages.all().size())
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(said -> said == null ? new TitleForm(null) : said)
                .toList();
    }

    /** A title in one language, as typed. */
    record TitleForm(@Size(max = 200) @Nullable String title) {}

    static NewPhaseForm empty() {
        return new NewPhaseForm(null, null, null, null, null, null, null, null, null, LateRule.REFUSED, 0L);
    }

    /** There is a title in one language at least. */
    void check(Errors errors) {
        if (said().isEmpty()) {
            errors.rejectValue("titles[" + Languages.all().indexOf(Locale.ENGLISH) + "].title", "NotBlank");
        }
    }

    /** By two-letter language. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        for (int place = 0; place < Languages.all().size(); place++) {
            String title = Typed.line(Objects.requireNonNull(titles).get(place).title());
            if (title != null) {
                said.put(Languages.all().get(place).getLanguage(), title);
            }
        }
        return said;
    }
}
