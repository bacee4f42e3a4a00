package org.wsis.stocktaking.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.imports.ImportRow;
import org.wsis.imports.Remark;
import org.wsis.reference.ActionLine;
import org.wsis.stocktaking.content.Activity;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.content.Field;
import org.wsis.stocktaking.content.Outcome;
import org.wsis.stocktaking.content.Who;

/** Reads a row of a table of entries. A gap is no defect; what cannot be meant so is, and the row says which. */
final class RowReader {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LINE = 500;

    private final Vocabulary vocabulary;
    private final Cells cells;

    private RowReader(Vocabulary vocabulary, ImportRow row) {
        this.vocabulary = vocabulary;
        this.cells = new Cells(row);
    }

    static Reading read(Vocabulary vocabulary, ImportRow row) {
        return new RowReader(vocabulary, row).read();
    }

    private Reading read() {
        var facts = new RowFacts(
                cells.whole("number", 1, 999_999_999),
                year(),
                cells.line("source", LONGEST_LINE),
                activity(),
                who(),
                description(),
                alignment(),
                outcome());
        return cells.defects().isEmpty() ? new Reading.Usable(facts) : new Reading.Unusable(cells.defects());
    }

    private @Nullable Integer year() {
        Long year = cells.whole("year", 1990, 2200);
        return year == null ? null : year.intValue();
    }

    private Activity activity() {
        String title = cells.line("title", LONGEST_TITLE);
        if (title == null) {
            cells.refuse(Remark.of("stocktaking.import.no-title"));
        }
        return new Activity(
                title,
                cells.choice("kind", vocabulary::kind),
                cells.choice("language", vocabulary::language),
                cells.website("website", LONGEST_LINE));
    }

    private Who who() {
        String place = cells.text("country");
        boolean international = place != null && vocabulary.isInternational(place);
        return new Who(
                cells.line("organisation", LONGEST_NAME),
                cells.choice("stakeholder_type", vocabulary::stakeholderType),
                international ? null : cells.choice("country", vocabulary::country),
                international,
                cells.choice("scope", vocabulary::scope),
                null,
                null,
                false);
    }

    private Description description() {
        return new Description(
                cells.words("short_description", Field.SHORT_DESCRIPTION),
                cells.words("description", Field.DESCRIPTION),
                cells.choice("status", vocabulary::status),
                cells.day("start"),
                cells.day("end"));
    }

    private Alignment alignment() {
        List<String> named = cells.list("sdgs");
        List<Integer> goals = named.stream()
                .flatMap(code -> goal(code).stream())
                .distinct()
                .sorted()
                .toList();
        List<String> targets = Stream.concat(
                        named.stream().filter(RowReader::isTargetLike), cells.list("targets").stream())
                .distinct()
                .filter(this::isTarget)
                .toList();
        return new Alignment(lines(), goals, targets, List.of());
    }

    private List<String> lines() {
        return vocabulary.inOrder(cells.list("action_lines").stream()
                .flatMap(code -> line(code).stream())
                .toList());
    }

    private Optional<ActionLine> line(String code) {
        Optional<ActionLine> line = vocabulary.actionLine(code);
        if (line.isEmpty()) {
            cells.refuse(Remark.of("stocktaking.import.unknown", Cells.shown(code), "action_lines"));
        }
        return line;
    }

    /** A target of a goal names the goal, too. */
    private Optional<Integer> goal(String code) {
        String goal = isTargetLike(code) ? code.substring(0, code.indexOf('.')) : code;
        if (goal.matches("[1-9]|1[0-7]")) {
            return Optional.of(Integer.valueOf(goal));
        }
        cells.refuse(Remark.of("stocktaking.import.unknown", Cells.shown(code), "sdgs"));
        return Optional.empty();
    }

    private static boolean isTargetLike(String code) {
        return code.indexOf('.') > 0;
    }

    private boolean isTarget(String code) {
        boolean known = vocabulary.isTarget(code);
        if (!known) {
            cells.refuse(Remark.of("stocktaking.import.unknown", Cells.shown(code), "targets"));
        }
        return known;
    }

    private Outcome outcome() {
        return new Outcome(
                cells.words("results", Field.RESULTS),
                cells.words("challenges", Field.CHALLENGES),
                cells.words("replicability", Field.REPLICABILITY),
                cells.words("sustainability", Field.SUSTAINABILITY),
                cells.words("partnerships", Field.PARTNERSHIPS),
                cells.words("wsis_values", Field.WSIS_VALUES));
    }
}
