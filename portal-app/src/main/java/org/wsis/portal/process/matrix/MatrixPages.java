package org.wsis.portal.process.matrix;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.portal.process.Authors;
import org.wsis.portal.process.Lines;
import org.wsis.portal.process.matrix.MatrixPage.Edition;
import org.wsis.portal.process.matrix.MatrixPage.Selection;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Matrix;
import org.wsis.reference.Matrix.Version;
import org.wsis.reference.Reference;

@Component
class MatrixPages {
    private final Matrix matrix;
    private final Reference reference;
    private final Lines lines;
    private final Authors authors;

    MatrixPages(Matrix matrix, Reference reference, Lines lines, Authors authors) {
        this.matrix = matrix;
        this.reference = reference;
        this.lines = lines;
        this.authors = authors;
    }

    MatrixPage page(@Nullable Integer number, @Nullable String lineCode, @Nullable Integer sdg) {
        Version version =
                number == null ? matrix.current() : matrix.version(number).orElseThrow(Lines::notFound);
        List<Matrix.Edition> editions = matrix.editions();
        Map<UUID, String> names = authors.of(editions, Matrix.Edition::by);
        Selection selection = selection(version, lineCode, sdg);
        MatrixGrid grid = MatrixGrid.of(
                version,
                reference.actionLines(),
                reference.sdgs(),
                selection == null ? null : selection.line().code(),
                selection == null ? 0 : selection.sdg());
        return new MatrixPage(
                edition(version.edition(), names),
                editions.getFirst().number(),
                grid,
                selection,
                changes(version),
                editions.stream().map(edition -> edition(edition, names)).toList());
    }

    private @Nullable Selection selection(Version version, @Nullable String lineCode, @Nullable Integer sdg) {
        if (lineCode == null || sdg == null) {
            return null;
        }
        ActionLine line = lines.named(lineCode);
        int goal = lines.goal(sdg).number();
        return new Selection(line, goal, version.link(line.code(), goal).orElse(null));
    }

    private @Nullable List<Difference> changes(Version version) {
        return matrix.version(version.edition().number() - 1)
                .map(before -> Difference.between(before, version))
                .orElse(null);
    }

    private static Edition edition(Matrix.Edition edition, Map<UUID, String> names) {
        UUID by = edition.by();
        return new Edition(
                edition.number(), edition.at(), by == null, by == null ? null : names.get(by), edition.note());
    }
}
