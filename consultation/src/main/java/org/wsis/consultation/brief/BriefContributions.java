package org.wsis.consultation.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.FateEvent;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.StandingFilter;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.published.PublicLine;
import org.wsis.consultation.published.PublicLines;
import org.wsis.consultation.question.Wording;

/** Gathers what a brief says of contributions that everybody can read, in a constant number of statements. */
@Component
class BriefContributions {
    private final Standings standings;
    private final PublicLines lines;
    private final Fates fates;

    BriefContributions(Standings standings, PublicLines lines, Fates fates) {
        this.standings = standings;
        this.lines = lines;
        this.fates = fates;
    }

    /** Those of the consultation by number, and those that became a part of another among them. */
    List<BriefContribution> of(ConsultationId process) {
        Map<Integer, Map<String, String>> answers = answers(process);
        return lines.of(standings.listed(process, StandingFilter.ALL, 1, Integer.MAX_VALUE), Locale.ENGLISH).stream()
                .flatMap(whole -> Stream.concat(
                        Stream.of(contribution(whole, answers, null)),
                        whole.merged().stream()
                                .map(part ->
                                        contribution(part, answers, whole.line().number()))))
                .sorted(Comparator.comparingInt(BriefContribution::number))
                .toList();
    }

    private Map<Integer, Map<String, String>> answers(ConsultationId process) {
        Map<Integer, Map<String, String>> answers = new HashMap<>();
        for (FateEvent event : fates.shown(process, 1, Integer.MAX_VALUE)) {
            Wording words = event.words();
            if (words != null && isOwn(event.kind())) {
                answers.put(event.number(), words.texts());
            }
        }
        return answers;
    }

    private static boolean isOwn(FateKind kind) {
        return kind == FateKind.REFLECTED || kind == FateKind.NOT_TAKEN_UP || kind == FateKind.ANSWERED;
    }

    private static BriefContribution contribution(
            PublicLine its, Map<Integer, Map<String, String>> answers, @Nullable Integer mergedInto) {
        ContributionLine line = its.line();
        return new BriefContribution(
                line.number(),
                line.title(),
                line.language(),
                line.sentAt(),
                line.late(),
                line.type() == null ? null : line.type().name(),
                line.country(),
                its.credit().organisation(),
                its.credit().formalInputOf(),
                its.credit().speaker(),
                its.credit().coauthors(),
                line.state().name(),
                answers.get(line.number()),
                mergedInto,
                null);
    }
}
