package org.wsis.forum.edition.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.forum.edition.EditionFacts;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.Mode;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * What is known of an edition, as typed.
 *
 * @param organisers one in each line
 */
record FactsForm(
        @Nullable Mode mode,
        @Size(max = 200) @Nullable String venue,
        @Size(max = 200) @Nullable String chair,
        @Nullable String chairCountry,
        @Size(max = 5000) @Nullable String organisers,
        @Nullable List<@Valid WordsForm> words,
        @Carried @NotNull @Nullable Long version) {
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    FactsForm {
        words = WordsForm.complete(words);
    }

    static FactsForm of(EditionView edition) {
        EditionFacts facts = edition.facts();
        return new FactsForm(
                facts.mode(),
                facts.venue(),
                facts.chair(),
                facts.chairCountry(),
                String.join("\n", facts.organisers()),
                WordsForm.of(edition),
                edition.version());
    }

    void check(List<String> countries, Errors errors) {
        WordsForm.check(Objects.requireNonNull(words), errors);
        String country = Typed.line(chairCountry);
        if (country != null && !countries.contains(country)) {
            errors.rejectValue("chairCountry", "forum.facts.country.unknown");
        }
        List<String> names = names();
        if (names.size() > MOST || names.stream().anyMatch(name -> name.length() > LONGEST)) {
            errors.rejectValue("organisers", "forum.facts.organisers.wrong", new Object[] {MOST, LONGEST}, null);
        }
    }

    private List<String> names() {
        return Objects.requireNonNullElse(Typed.text(organisers), "")
                .lines()
                .map(Typed::line)
                .filter(Objects::nonNull)
                .toList();
    }

    EditionFacts toFacts() {
        return new EditionFacts(mode, Typed.line(venue), Typed.line(chair), Typed.line(chairCountry), names());
    }
}
