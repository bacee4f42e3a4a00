package org.wsis.prizes.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.edition.BoxLimits;
import org.wsis.prizes.edition.EditionView;
import org.wsis.schedule.PhaseView;
import org.wsis.web.Words;

/** The rules of submission. Source: the rules of the process; what differs by edition are its settings. */
final class SubmissionRules {
    private static final String MISSING = "prizes.problem.missing";

    private final Content content;
    private final EditionView edition;
    private final List<Problem> problems = new ArrayList<>();

    private SubmissionRules(Content content, EditionView edition) {
        this.content = content;
        this.edition = edition;
    }

    /** What is missing or wrong in what was written. */
    static List<Problem> problems(Content content, EditionView edition) {
        return new SubmissionRules(content, edition).find();
    }

    /** Which conditions would not be met at that moment. */
    static Set<Condition> unmet(
            Collection<Problem> problems, EditionView edition, @Nullable PhaseView phase, Known known, Instant now) {
        Set<Condition> unmet = EnumSet.noneOf(Condition.class);
        problems.forEach(problem -> unmet.add(problem.condition()));
        if (phase == null || !edition.isRunning() || !phase.isOpen(now)) {
            unmet.add(Condition.IN_TIME);
        }
        unmet.addAll(against(edition, known));
        return unmet;
    }

    /** Which conditions are not met because of other projects and earlier prizes. */
    static Set<Condition> against(EditionView edition, Known known) {
        Set<Condition> unmet = EnumSet.noneOf(Condition.class);
        if (known.another() && !Boolean.FALSE.equals(edition.settings().onePerOrganisation())) {
            unmet.add(Condition.ONE_PER_ORGANISATION);
        }
        if (known.twice()) {
            unmet.add(Condition.NOT_TWICE);
        }
        if (known.won() && !Boolean.TRUE.equals(edition.settings().winnersAgain())) {
            unmet.add(Condition.NO_PAST_WINNER);
        }
        return unmet;
    }

    private List<Problem> find() {
        if (edition.category(content.category()).isEmpty()) {
            add("category", MISSING, Condition.CATEGORY);
        }
        named();
        boxes();
        linkages();
        return List.copyOf(problems);
    }

    private void named() {
        Face face = content.face();
        need("title", face.title());
        need("organisation", face.organisation());
        need("stakeholderType", face.stakeholderType());
        need("country", face.international() ? "international" : face.country());
        if (!face.own()) {
            need("ownerName", face.ownerName());
            need("ownerEmail", face.ownerEmail());
        }
        if (face.maturity() == null) {
            add("maturity", MISSING, Condition.FINISHED);
        } else if (face.maturity() == Maturity.NEITHER) {
            add("maturity", "prizes.problem.not-finished", Condition.FINISHED);
        }
    }

    private void need(String input, @Nullable Object value) {
        if (value == null) {
            add(input, MISSING, Condition.NAMED);
        }
    }

    private void boxes() {
        BoxLimits limits = edition.settings().words();
        Boxes boxes = content.boxes();
        box("shortDescription", boxes.shortDescription(), limits.shortLeast(), limits.shortMost());
        box("quantitative", boxes.quantitative(), 1, limits.quantitativeMost());
        box("qualitative", boxes.qualitative(), 1, limits.qualitativeMost());
        box("partnerships", boxes.partnerships(), 1, limits.partnershipsMost());
        box("challenges", boxes.challenges(), 1, limits.challengesMost());
    }

    private void box(String input, @Nullable String text, @Nullable Integer least, @Nullable Integer most) {
        if (text == null) {
            add(input, MISSING, Condition.COMPLETE);
        } else {
            count(input, "prizes.project." + input, text, least, most);
        }
    }

    private void count(String input, String label, String text, @Nullable Integer least, @Nullable Integer most) {
        int words = Words.count(text);
        if (least != null && words < least) {
            problems.add(new Problem(input, label, "prizes.problem.short", List.of(words, least), Condition.WORDS));
        } else if (most != null && words > most) {
            problems.add(new Problem(input, label, "prizes.problem.long", List.of(words, most), Condition.WORDS));
        }
    }

    private void linkages() {
        if (content.linkages().isEmpty()) {
            problems.add(new Problem(
                    "linkages[0].words", "prizes.project.linkages", MISSING, List.of(), Condition.COMPLETE));
        }
        int most = Objects.requireNonNull(edition.settings().words().linkageMost());
        content.linkages()
                .forEach((sdg, words) ->
                        count("linkages[" + (sdg - 1) + "].words", "reference.sdg." + sdg, words, 1, most));
    }

    private void add(String input, String key, Condition condition) {
        problems.add(new Problem(input, "prizes.project." + input, key, List.of(), condition));
    }
}
