package org.wsis.consultation.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.fate.Share;
import org.wsis.consultation.fate.Shares;
import org.wsis.consultation.theme.Theme;
import org.wsis.consultation.theme.Themes;

/**
 * Gathers what a brief says from what everybody can read at one moment, in a constant number of statements. What is confidential
 * or hidden is only counted, as the balance board counts it.
 */
@Component
class BriefSource {
    private final Shares shares;
    private final BriefContributions contributions;
    private final Themes themes;
    private final JdbcClient sql;

    BriefSource(Shares shares, BriefContributions contributions, Themes themes, JdbcClient sql) {
        this.shares = shares;
        this.contributions = contributions;
        this.themes = themes;
        this.sql = sql;
    }

    /** What there is to say at the moment that the running transaction reads; version, time and introduction come when it is published. */
    @Transactional(propagation = Propagation.MANDATORY)
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
                contributions.of(consultation.id()));
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
}
