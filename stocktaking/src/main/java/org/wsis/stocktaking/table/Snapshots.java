package org.wsis.stocktaking.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.difference.Difference;
import org.wsis.imports.Contrast;
import org.wsis.stocktaking.entry.Registered;
import org.wsis.stocktaking.history.Differences;
import org.wsis.stocktaking.history.Said;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how an entry was and how a row wants it as JSON, and tells the difference as revisions do. */
@Component
class Snapshots {
    private static final JsonMapper JSON = new JsonMapper();

    private final Differences differences;

    Snapshots(Differences differences) {
        this.differences = differences;
    }

    Contrast contrast(Registered before, Registered after) {
        return new Contrast(
                JSON.writeValueAsString(before.forComparison()), JSON.writeValueAsString(after.forComparison()));
    }

    List<Difference> differences(Contrast contrast, Locale locale) {
        Registered before = JSON.readValue(contrast.before(), Registered.class);
        Registered after = JSON.readValue(contrast.after(), Registered.class);
        var all = new ArrayList<Difference>(differences.between(said(before), said(after), locale));
        all.add(Difference.values("stocktaking.import.year", one(before.year()), one(after.year())));
        all.add(Difference.values("stocktaking.import.source", one(before.source()), one(after.source())));
        return all.stream().filter(Difference::isSome).toList();
    }

    private static Said said(Registered registered) {
        return new Said(registered.content(), List.of(), null);
    }

    private static List<String> one(@Nullable Object value) {
        return Stream.ofNullable(value).map(String::valueOf).toList();
    }
}
