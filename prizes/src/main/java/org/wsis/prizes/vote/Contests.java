package org.wsis.prizes.vote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.prizes.edition.Step;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Timetable;

/** Reads the editions that are run on the portal, for the vote. */
@Component
public class Contests {
    private final JdbcClient database;
    private final Timetable timetable;

    Contests(JdbcClient database, Timetable timetable) {
        this.database = database;
        this.timetable = timetable;
    }

    /** The settings of an edition that a vote rests on. */
    record Rules(
            int year,
            boolean votesFinal,
            boolean completeBallotsOnly,
            int champions,
            String tieRule,
            String language,
            int firstReminder,
            int lastReminder) {}

    /** The edition of the year, if it is run here. */
    public Optional<Contest> find(int year) {
        return database.sql(rules() + " AND year = ?")
                .param(year)
                .query(Rules.class)
                .optional()
                .map(rules -> contest(rules, timetable.phases(Step.PROCESS, String.valueOf(rules.year()))));
    }

    /** All editions that are run here, in as many statements for many as for one. */
    public List<Contest> all() {
        Map<String, List<PhaseView>> phases =
                timetable.of(Set.of(Step.PROCESS)).stream().collect(Collectors.groupingBy(PhaseView::edition));
        return database.sql(rules()).query(Rules.class).list().stream()
                .map(rules -> contest(rules, phases.getOrDefault(String.valueOf(rules.year()), List.of())))
                .toList();
    }

    /** Lets one transaction at a time make digests or count; votes go on. */
    public void lock(int year) {
        database.sql("SELECT year FROM prizes.edition WHERE year = ? FOR NO KEY UPDATE")
                .param(year)
                .query(Integer.class)
                .single();
    }

    private static String rules() {
        return "SELECT year, votes_final, complete_ballots_only, champions, tie_rule, language, first_reminder, last_reminder"
                + " FROM prizes.edition WHERE state = 'RUNNING'";
    }

    private static Contest contest(Rules rules, List<PhaseView> all) {
        Map<String, PhaseView> phases = all.stream().collect(Collectors.toMap(PhaseView::key, Function.identity()));
        PhaseView voting = phases.get(Step.VOTING.phase());
        Instant nominees = opening(phases.get(Step.NOMINEES.phase()));
        return new Contest(
                rules.year(),
                rules.votesFinal(),
                rules.completeBallotsOnly(),
                rules.champions(),
                rules.tieRule(),
                rules.language(),
                rules.firstReminder(),
                rules.lastReminder(),
                voting,
                nominees == null ? opening(voting) : nominees,
                opening(phases.get(Step.CHAMPIONS.phase())));
    }

    private static @Nullable Instant opening(@Nullable PhaseView phase) {
        return phase == null ? null : phase.opensAt();
    }
}
