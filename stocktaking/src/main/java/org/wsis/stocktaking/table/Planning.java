package org.wsis.stocktaking.table;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wsis.imports.ImportRow;
import org.wsis.imports.Remark;
import org.wsis.imports.Verdict;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.entry.Known;
import org.wsis.stocktaking.entry.Registered;
import org.wsis.stocktaking.entry.State;

/** Decides what becomes of a row (decision 0075). */
@Component
class Planning {
    private final Vocabulary vocabulary;
    private final Candidates candidates;
    private final Snapshots snapshots;
    private final Clock clock;

    Planning(Vocabulary vocabulary, Candidates candidates, Snapshots snapshots, Clock clock) {
        this.vocabulary = vocabulary;
        this.candidates = candidates;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    Plan plan(ImportRow row) {
        return switch (RowReader.read(vocabulary, row)) {
            case Reading.Unusable(List<Remark> reasons) -> Plan.none(new Verdict.Rejected(reasons));
            case Reading.Usable(RowFacts facts) -> plan(facts);
        };
    }

    private Plan plan(RowFacts facts) {
        List<Known> meant = candidates.of(facts);
        if (meant.size() > 1) {
            return rejected(
                    "several",
                    meant.stream()
                            .map(Known::number)
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")));
        }
        if (!meant.isEmpty()) {
            return plan(facts, meant.getFirst());
        }
        return facts.number() == null ? fresh(facts) : rejected("unknown-number", facts.number());
    }

    private Plan fresh(RowFacts facts) {
        Registered said = facts.fresh(
                LocalDate.ofInstant(clock.instant(), GenevaTime.ZONE).getYear());
        if (endsBeforeItStarts(said)) {
            return rejected("ends-before");
        }
        List<Remark> remarks = facts.year() == null
                ? List.of(Remark.of("stocktaking.import.no-year", String.valueOf(said.year())))
                : List.of();
        return new Plan(new Verdict.New(remarks), null, said);
    }

    private Plan plan(RowFacts facts, Known known) {
        if (known.state() != State.PUBLISHED) {
            return rejected(fateOf(known.state()), String.valueOf(known.number()));
        }
        Registered said = said(facts, known);
        if (endsBeforeItStarts(said)) {
            return rejected("ends-before");
        }
        String id = known.id().toString();
        if (said.equals(known.said())) {
            return Plan.none(new Verdict.Unchanged(id, List.of()));
        }
        var contrast = snapshots.contrast(known.said(), said);
        return switch (known.hands()) {
            case REGISTER -> new Plan(new Verdict.Changed(id, remarks("entry", known), contrast), known.id(), said);
            case OWNER ->
                known.changing()
                        ? rejected("changing", String.valueOf(known.number()))
                        : new Plan(new Verdict.Proposed(id, remarks("owned", known), contrast), known.id(), said);
            case LEFT -> rejected("left", String.valueOf(known.number()));
        };
    }

    /** A revision changes what an entry says, and not where staff found it or which year it counts for. */
    private static Registered said(RowFacts facts, Known known) {
        Registered said = facts.over(known);
        return known.hands() == Known.Hands.REGISTER
                ? said
                : new Registered(
                        said.content(), known.said().year(), known.said().source());
    }

    private static String fateOf(State state) {
        return state.isOpen() ? "waiting" : state.name().toLowerCase(Locale.ROOT);
    }

    private static boolean endsBeforeItStarts(Registered said) {
        Description when = said.content().description();
        return when.startsOn() != null && when.endsOn() != null && when.endsOn().isBefore(when.startsOn());
    }

    private static List<Remark> remarks(String what, Known known) {
        return List.of(Remark.of("stocktaking.import." + what, String.valueOf(known.number())));
    }

    private static Plan rejected(String why, Object... named) {
        return Plan.none(new Verdict.Rejected(List.of(Remark.of("stocktaking.import." + why, named))));
    }
}
