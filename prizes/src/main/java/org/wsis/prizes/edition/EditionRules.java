package org.wsis.prizes.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.PhaseView;

/** What the settings of an edition mean, and when they may change. */
final class EditionRules {
    private EditionRules() {}

    /** Whether a running contest keeps what its voters were told: how their votes count, and that they do. */
    static boolean breaksPromise(
            EditionView now, EditionState next, Settings changed, @Nullable PhaseView voting, Instant at) {
        return now.isRunning()
                && voting != null
                && voting.opensAt() != null
                && !at.isBefore(voting.opensAt())
                && (next != now.state() || !ofVotes(now.settings()).equals(ofVotes(changed)));
    }

    private static List<String> ofVotes(Settings settings) {
        return List.of(
                String.valueOf(settings.votesFinal()),
                String.valueOf(settings.completeBallotsOnly()),
                String.valueOf(settings.champions()),
                String.valueOf(settings.tieRule()));
    }

    /** The rules in plain words, those of submission first; what is not known is left out. */
    static List<RuleLine> inWords(Settings settings) {
        var lines = new ArrayList<RuleLine>();
        BoxLimits limits = settings.limits();
        if (settings.language() != null) {
            lines.add(RuleLine.of("prizes.rule.language." + settings.language()));
        }
        if (limits != null && limits.shortLeast() != null && limits.shortMost() != null) {
            lines.add(RuleLine.of("prizes.rule.short", limits.shortLeast(), limits.shortMost()));
        }
        either(lines, settings.onePerOrganisation(), "prizes.rule.one-per-organisation", "prizes.rule.several");
        either(lines, settings.winnersAgain(), "prizes.rule.winners-again", "prizes.rule.no-winners");
        if (settings.nomineesMost() != null) {
            lines.add(RuleLine.of("prizes.rule.nominees", settings.nomineesMost()));
        }
        either(lines, settings.conflictByCountry(), "prizes.rule.other-country", "prizes.rule.own-country");
        either(lines, settings.votesFinal(), "prizes.rule.final", "prizes.rule.changeable");
        either(lines, settings.completeBallotsOnly(), "prizes.rule.complete", "prizes.rule.every-vote");
        reminders(lines, settings);
        champions(lines, settings);
        return List.copyOf(lines);
    }

    private static void reminders(List<RuleLine> lines, Settings settings) {
        if (Boolean.TRUE.equals(settings.completeBallotsOnly())
                && settings.firstReminder() != null
                && settings.lastReminder() != null) {
            lines.add(RuleLine.of("prizes.reminder.rule", settings.firstReminder(), settings.lastReminder()));
        }
    }

    private static void champions(List<RuleLine> lines, Settings settings) {
        if (settings.champions() != null) {
            lines.add(RuleLine.of("prizes.rule.champions", settings.champions()));
        }
        if (settings.championsAnnounced() != null
                && !Objects.equals(settings.championsAnnounced(), settings.champions())) {
            lines.add(RuleLine.of("prizes.rule.announced", settings.championsAnnounced()));
        }
        if (settings.tieRule() != null) {
            lines.add(
                    RuleLine.of(settings.tieRule() == TieRule.ALL_TIED ? "prizes.rule.all-tied" : "prizes.rule.fewer"));
        }
    }

    private static void either(List<RuleLine> lines, @Nullable Boolean setting, String yes, String no) {
        if (setting != null) {
            lines.add(RuleLine.of(setting ? yes : no));
        }
    }
}
