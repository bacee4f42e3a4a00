package org.wsis.stocktaking.batch;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;

/**
 * An entry that a moderator ticked, in the version that they saw; in addresses and forms {@code <id>.<version>}.
 */
record Chosen(EntryId entry, long version) {
    /** So many are decided at once. */
    static final int MOST = 100;

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,18})");

    /** Each once, in the order in which they are written; what is none is left out. */
    static List<Chosen> read(@Nullable Collection<@Nullable String> written) {
        if (written == null) {
            return List.of();
        }
        return written.stream()
                .mapMulti((@Nullable String text, java.util.function.Consumer<Chosen> found) -> {
                    var matcher = WRITTEN.matcher(text == null ? "" : text);
                    if (matcher.matches()) {
                        found.accept(new Chosen(
                                new EntryId(UUID.fromString(matcher.group(1))), Long.parseLong(matcher.group(2))));
                    }
                })
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return entry + "." + version;
    }
}
