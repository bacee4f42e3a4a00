package org.wsis.stocktaking.overview;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.wsis.reference.ContentFile;
import org.wsis.reference.ContentRow;

/**
 * The outlines of {@code data/world.csv}: Natural Earth 1:110m, by way of world-atlas, which puts them into the public domain,
 * in Natural Earth's own projection. Countries that are too small for that scale are dots.
 */
@Component
class Shapes {
    private final SingletonSupplier<List<Shape>> all = SingletonSupplier.of(Shapes::read);

    List<Shape> all() {
        return all.obtain();
    }

    private static List<Shape> read() {
        return ContentFile.of("world.csv").rows().stream().map(Shapes::shape).toList();
    }

    private static Shape shape(ContentRow row) {
        String x = row.optional("x");
        return new Shape(
                row.optional("country"),
                row.get("path"),
                x == null ? null : new Shape.Spot(Integer.parseInt(x), Integer.parseInt(row.get("y"))));
    }
}
