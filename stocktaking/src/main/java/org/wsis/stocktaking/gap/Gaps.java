package org.wsis.stocktaking.gap;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.Sdg;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.gap.GapTable.Cell;
import org.wsis.stocktaking.gap.GapTable.OfRegion;
import org.wsis.stocktaking.gap.GapTable.Row;
import org.wsis.stocktaking.report.figures.Places;

/** Finds the places in which the register has few or no entries. */
@Service
@Transactional(readOnly = true)
public class Gaps {
    private static final int USUAL_YEARS = 2;
    private static final int USUAL_MOST = 2;
    /** The class of a cell by the number of regions in which it is a gap. */
    private static final List<String> HEAT = List.of("", "h1", "h1", "h2", "h2", "h3", "h4");

    private final Counting counting;
    private final Reference reference;
    private final Clock clock;

    Gaps(Counting counting, Reference reference, Clock clock) {
        this.counting = counting;
        this.reference = reference;
        this.clock = clock;
    }

    /** What is asked for if nobody says otherwise: this year and the two before, two entries or fewer. */
    GapForm usual() {
        int year = GenevaTime.dayOf(clock.instant()).getYear();
        return new GapForm(year - USUAL_YEARS, USUAL_MOST, null);
    }

    GapTable find(GapForm asked) {
        Counts counts = counting.since(asked.firstYear());
        List<Row> rows = reference.actionLines().stream()
                .map(line -> row(line.code(), counts, asked))
                .toList();
        List<OfRegion> regions = Places.six().stream()
                .map(region -> new OfRegion(region, counts.of(region), gaps(region, counts, asked.threshold())))
                .toList();
        int gaps = rows.stream().mapToInt(Row::gaps).sum();
        int each = rows.size() * reference.sdgs().size();
        return new GapTable(
                asked.region(), regions, rows, gaps, each * looked(asked).size());
    }

    /** Hands out the gaps one by one, by line, goal and region. */
    void each(GapForm asked, To to) throws IOException {
        Counts counts = counting.since(asked.firstYear());
        for (ActionLine line : reference.actionLines()) {
            for (Sdg goal : reference.sdgs()) {
                for (Region region : lacking(line.code(), goal.number(), counts, asked)) {
                    to.take(line, goal, region, counts.of(line.code(), goal.number(), region));
                }
            }
        }
    }

    /** Takes a gap. */
    interface To {
        void take(ActionLine line, Sdg goal, Region region, int entries) throws IOException;
    }

    private Row row(String line, Counts counts, GapForm asked) {
        List<Cell> cells = reference.sdgs().stream()
                .map(goal -> cell(line, goal.number(), counts, asked))
                .toList();
        return new Row(
                line,
                cells,
                cells.stream().mapToInt(cell -> cell.lacking().size()).sum());
    }

    private static Cell cell(String line, int sdg, Counts counts, GapForm asked) {
        List<Region> lacking = lacking(line, sdg, counts, asked);
        if (asked.region() == null) {
            return new Cell(sdg, lacking.size(), lacking, HEAT.get(lacking.size()));
        }
        int entries = counts.of(line, sdg, asked.region());
        return new Cell(sdg, entries, lacking, lacking.isEmpty() ? "" : entries == 0 ? "h4" : "h2");
    }

    private static List<Region> lacking(String line, int sdg, Counts counts, GapForm asked) {
        return looked(asked).stream()
                .filter(region -> counts.of(line, sdg, region) <= asked.threshold())
                .toList();
    }

    private static List<Region> looked(GapForm asked) {
        return asked.region() == null ? Places.six() : List.of(asked.region());
    }

    private int gaps(Region region, Counts counts, int most) {
        return (int) reference.actionLines().stream()
                .flatMapToInt(line -> IntStream.rangeClosed(1, reference.sdgs().size())
                        .map(sdg -> counts.of(line.code(), sdg, region)))
                .filter(entries -> entries <= most)
                .count();
    }
}
