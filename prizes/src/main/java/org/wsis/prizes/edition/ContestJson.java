package org.wsis.prizes.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.AmendmentView;
import org.wsis.schedule.PhaseView;

/** An edition for programs. */
record ContestJson(
        int year, String url, boolean running, List<PhaseJson> phases, List<CategoryJson> categories, RulesJson rules) {
    /** Days are Geneva's; the instants decide, and the hour is null if none was announced. */
    record PhaseJson(
            String key,
            String title,
            @Nullable LocalDate announcedStart,
            @Nullable LocalDate announcedEnd,
            @Nullable LocalTime announcedHour,
            @Nullable String announcedAs,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            List<EarlierJson> earlier) {
        private static PhaseJson of(PhaseView phase) {
            return new PhaseJson(
                    phase.key(),
                    phase.title(),
                    phase.announcedStart(),
                    phase.announcedEnd(),
                    phase.announcedHour(),
                    phase.announcedAs(),
                    phase.opensAt(),
                    phase.closesAt(),
                    phase.amendments().stream().map(EarlierJson::of).toList());
        }
    }

    /** What was planned before, the first plan first. */
    record EarlierJson(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Instant amendedAt,
            String reason) {
        private static EarlierJson of(AmendmentView earlier) {
            return new EarlierJson(earlier.start(), earlier.end(), earlier.amendedAt(), earlier.reason());
        }
    }

    record CategoryJson(int number, String actionLine, String title) {
        private static CategoryJson of(Category category) {
            return new CategoryJson(category.number(), category.line(), category.title());
        }
    }

    /** What no source tells is null. */
    record RulesJson(
            @Nullable Boolean onePerOrganisation,
            @Nullable Boolean votesFinal,
            @Nullable Boolean completeBallotsOnly,
            @Nullable Integer nomineesMost,
            @Nullable Integer champions,
            @Nullable Integer championsAnnounced,
            @Nullable TieRule tieRule) {
        private static RulesJson of(Settings settings) {
            return new RulesJson(
                    settings.onePerOrganisation(),
                    settings.votesFinal(),
                    settings.completeBallotsOnly(),
                    settings.nomineesMost(),
                    settings.champions(),
                    settings.championsAnnounced(),
                    settings.tieRule());
        }
    }

    static ContestJson of(EditionView edition, List<PhaseView> phases, String url) {
        return new ContestJson(
                edition.year(),
                url,
                edition.isRunning(),
                phases.stream().map(PhaseJson::of).toList(),
                edition.categories().stream().map(CategoryJson::of).toList(),
                RulesJson.of(edition.settings()));
    }
}
