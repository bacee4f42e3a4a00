package org.wsis.prizes.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Carried;
import org.wsis.web.Languages;

/**
 * The settings of an edition as typed.
 *
 * @param titles one for each category, in their order
 * @param version the one that was seen
 */
record SettingsForm(
        @NotNull @Nullable EditionState state,
        @Nullable Boolean onePerOrganisation,
        @Nullable Boolean winnersAgain,
        @Nullable String language,
        @Min(1) @Max(1000) @Nullable Integer shortLeast,
        @Min(1) @Max(1000) @Nullable Integer shortMost,
        @Min(10) @Max(2000) @Nullable Integer linkageMost,
        @Min(10) @Max(2000) @Nullable Integer quantitativeMost,
        @Min(10) @Max(2000) @Nullable Integer qualitativeMost,
        @Min(10) @Max(2000) @Nullable Integer partnershipsMost,
        @Min(10) @Max(2000) @Nullable Integer challengesMost,
        @Min(1) @Max(100) @Nullable Integer nomineesMost,
        @Nullable Boolean conflictByCountry,
        @Nullable Boolean votesFinal,
        @Nullable Boolean completeBallotsOnly,
        @Min(2) @Max(30) @Nullable Integer firstReminder,
        @Min(1) @Max(29) @Nullable Integer lastReminder,
        @Min(1) @Max(20) @Nullable Integer champions,
        @Min(1) @Max(20) @Nullable Integer championsAnnounced,
        @Nullable TieRule tieRule,

        @Nullable List<@Valid TitleForm> titles,

        @Carried @NotNull @Nullable Long version) {
    static final int MOST_TITLES = 18;
    private static final String NEEDED = "prizes.edition.needed";

    /** A browser may leave titles out; the page shows a field for each all the same. */
    SettingsForm {
        List<TitleForm> typed = Objects.requireNonNullElse(titles, List.of());
        titles = IntStream.range(0, MOST_TITLES)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(title -> title == null ? new TitleForm(null) : title)
                .toList();
    }

    static SettingsForm of(EditionView edition) {
        Settings settings = edition.settings();
        BoxLimits limits =
                Objects.requireNonNullElse(settings.limits(), new BoxLimits(null, null, null, null, null, null, null));
        return new SettingsForm(
                edition.state(),
                settings.onePerOrganisation(),
                settings.winnersAgain(),
                settings.language(),
                limits.shortLeast(),
                limits.shortMost(),
                limits.linkageMost(),
                limits.quantitativeMost(),
                limits.qualitativeMost(),
                limits.partnershipsMost(),
                limits.challengesMost(),
                settings.nomineesMost(),
                settings.conflictByCountry(),
                settings.votesFinal(),
                settings.completeBallotsOnly(),
                settings.firstReminder(),
                settings.lastReminder(),
                settings.champions(),
                settings.championsAnnounced(),
                settings.tieRule(),
                edition.categories().stream()
                        .map(category -> new TitleForm(category.title()))
                        .toList(),
                edition.version());
    }

    void check(Errors errors) {
        if (shortLeast != null && shortMost != null && shortMost < shortLeast) {
            errors.rejectValue("shortMost", "prizes.edition.too-few-words");
        }
        if (shortMost != null && shortLeast == null) {
            errors.rejectValue("shortLeast", NEEDED);
        }
        if (champions != null && nomineesMost != null && nomineesMost < champions) {
            errors.rejectValue("champions", "prizes.edition.too-many-champions");
        }
        if (firstReminder != null && lastReminder != null && lastReminder >= firstReminder) {
            errors.rejectValue("lastReminder", "prizes.edition.reminders-order");
        }
        if (language != null && !language.isBlank() && Languages.of(language).isEmpty()) {
            errors.rejectValue("language", "prizes.edition.choice");
        }
        if (state == EditionState.RUNNING) {
            mandatory().forEach((field, value) -> {
                if (value == null || value.equals("")) {
                    errors.rejectValue(field, NEEDED);
                }
            });
        }
    }

    private Map<String, @Nullable Object> mandatory() {
        Map<String, @Nullable Object> values = new TreeMap<>();
        values.put("onePerOrganisation", onePerOrganisation);
        values.put("winnersAgain", winnersAgain);
        values.put("language", language);
        values.put("shortLeast", shortLeast);
        values.put("shortMost", shortMost);
        values.put("linkageMost", linkageMost);
        values.put("quantitativeMost", quantitativeMost);
        values.put("qualitativeMost", qualitativeMost);
        values.put("partnershipsMost", partnershipsMost);
        values.put("challengesMost", challengesMost);
        values.put("nomineesMost", nomineesMost);
        values.put("conflictByCountry", conflictByCountry);
        values.put("votesFinal", votesFinal);
        values.put("completeBallotsOnly", completeBallotsOnly);
        values.put("firstReminder", firstReminder);
        values.put("lastReminder", lastReminder);
        values.put("champions", champions);
        values.put("tieRule", tieRule);
        return values;
    }

    Settings toSettings() {
        return new Settings(
                onePerOrganisation,
                votesFinal,
                completeBallotsOnly,
                nomineesMost,
                championsAnnounced,
                champions,
                tieRule,
                conflictByCountry,
                winnersAgain,
                firstReminder,
                lastReminder,
                language == null || language.isBlank() ? null : language,
                toLimits());
    }

    private @Nullable BoxLimits toLimits() {
        var limits = new BoxLimits(
                shortLeast,
                shortMost,
                linkageMost,
                quantitativeMost,
                qualitativeMost,
                partnershipsMost,
                challengesMost);
        return limits.equals(new BoxLimits(null, null, null, null, null, null, null)) ? null : limits;
    }

    /** By the number of their category. */
    Map<Integer, String> toTitles() {
        Map<Integer, String> byNumber = new TreeMap<>();
        for (int place = 0; place < MOST_TITLES; place++) {
            String title = Objects.requireNonNull(titles).get(place).title();
            byNumber.put(place + 1, Objects.requireNonNull(title).strip());
        }
        return byNumber;
    }
}
