package org.wsis.consultation.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.FateEvent;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Share;
import org.wsis.consultation.fate.Shares;
import org.wsis.consultation.fate.StandingFilter;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.published.PublicLine;
import org.wsis.consultation.published.PublicLines;
import org.wsis.consultation.question.Wording;
import org.wsis.consultation.theme.Theme;
import org.wsis.consultation.theme.Themes;

/**
 * Gathers what a brief says from what everybody can read at one moment, in a constant number of statements. What is confidential
 * or hidden is only counted, as the balance board counts it.
 */
@Component
class BriefSource {
    private final Shares shares;
    private final Standings standings;
    private final PublicLines lines;
    private final Fates fates;
    private final Themes themes;
    private final JdbcClient sql;

    BriefSource(Shares shares, Standings standings, PublicLines lines, Fates fates, Themes themes, JdbcClient sql) {
        this.shares = shares;
        this.standings = standings;
        this.lines = lines;
        this.fates = fates;
        this.themes = themes;
        this.sql = sql;
    }

    /** What there is to say now; version, time and introduction come when it is published. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public BriefContent gather(ConsultationView consultation) {
        Share share = shares.of(consultation.id());
        Map<String, Map<String, Long>> figures = new TreeMap<>();
        shares.parts(consultation.id()).forEach((part, counts) -> figures.put(part, new TreeMap<>(counts)));
        return new BriefContent(
                consultation.slug(),
                titles(consultation),
                0,
                Instant.EPOCH,
                null,
                Map.of(),
                share.shown(),
                share.answered(),
                share.confidential(),
                figures,
                themes(consultation),
                contributions(consultation));
    }

    private static Map<String, String> titles(ConsultationView consultation) {
        Map<String, String> titles = new TreeMap<>();
        consultation.words().forEach((language, words) -> titles.put(language, words.title()));
        return titles;
    }

    private List<BriefTheme> themes(ConsultationView consultation) {
        Map<UUID, List<Integer>> behind = behind(consultation);
        return themes.of(consultation.id()).stream()
                .map(theme -> theme(theme, behind.getOrDefault(theme.id(), List.of())))
                .toList();
    }

    private static BriefTheme theme(Theme theme, List<Integer> behind) {
        return new BriefTheme(
                theme.id(),
                theme.title().texts(),
                theme.about().texts(),
                theme.outcome() == null ? null : theme.outcome().name(),
                theme.answer() == null ? null : theme.answer().texts(),
                behind);
    }

    private Map<UUID, List<Integer>> behind(ConsultationView consultation) {
        Map<UUID, List<Integer>> behind = new HashMap<>();
        sql.sql("SELECT p.theme, s.number FROM consultation.theme_contribution p"
                        + " JOIN consultation.standing s ON s.id = p.contribution"
                        + " WHERE s.process = ? AND s.shown AND s.merged_into IS NULL ORDER BY s.number")
                .param(consultation.id().value())
                .query(row -> {
                    behind.computeIfAbsent(row.getObject("theme", UUID.class), none -> new ArrayList<>())
                            .add(row.getInt("number"));
                });
        return behind;
    }

    private List<BriefContribution> contributions(ConsultationView consultation) {
        Map<Integer, Map<String, String>> answers = answers(consultation);
        return lines
                .of(standings.listed(consultation.id(), StandingFilter.ALL, 1, Integer.MAX_VALUE), Locale.ENGLISH)
                .stream()
                .flatMap(whole -> Stream.concat(
                        Stream.of(contribution(whole, answers, null)),
                        whole.merged().stream()
                                .map(part ->
                                        contribution(part, answers, whole.line().number()))))
                .sorted(Comparator.comparingInt(BriefContribution::number))
                .toList();
    }

    private Map<Integer, Map<String, String>> answers(ConsultationView consultation) {
        Map<Integer, Map<String, String>> answers = new HashMap<>();
        for (FateEvent event : fates.shown(consultation.id(), 1, Integer.MAX_VALUE)) {
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
                line.state().name(),
                answers.get(line.number()),
                mergedInto);
    }
}
