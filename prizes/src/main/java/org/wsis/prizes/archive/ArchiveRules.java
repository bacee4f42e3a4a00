package org.wsis.prizes.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsis.imports.ImportRow;
import org.wsis.imports.Remark;

/**
 * Reads a row of a prize archive. A gap in the source is no reason to drop a fact: it is kept with a remark. What
 * contradicts itself, names nobody or has no source is refused.
 */
final class ArchiveRules {
    private static final int FIRST_YEAR = 2012;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SOURCE = 500;
    private static final Pattern NOTE = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)$");
    private static final Pattern BROKEN = Pattern.compile("(broken|cut) in source");
    private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*|\\s+/\\s+");
    private static final Pattern WITH = Pattern.compile("\\s+with\\s+");

    private final Function<String, Optional<String>> countries;
    private final Function<String, Optional<Integer>> categories;
    private final int thisYear;
    private final ImportRow row;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Remark> reasons = new ArrayList<>();

    private ArchiveRules(
            Function<String, Optional<String>> countries,
            Function<String, Optional<Integer>> categories,
            int thisYear,
            ImportRow row) {
        this.countries = countries;
        this.categories = categories;
        this.thisYear = thisYear;
        this.row = row;
    }

    /**
     * Reads the row.
     *
     * @param countries the code of a country's name
     * @param categories the number of a category's Action Line code
     * @param thisYear the last year that an archive can have
     */
    static ArchiveReading read(
            Function<String, Optional<String>> countries,
            Function<String, Optional<Integer>> categories,
            int thisYear,
            ImportRow row) {
        return new ArchiveRules(countries, categories, thisYear, row).read();
    }

    private ArchiveReading read() {
        String source = source();
        Integer year = year();
        Integer category = category();
        CategoryBasis basis = basis(category, source);
        String project = project();
        Name organisation = organisation();
        Place place = place();
        Rank rank = rank(source);
        if (project == null && organisation.printed() == null && place.country() == null) {
            reasons.add(Remark.of("prizes.import.names-nobody"));
        }
        if (!reasons.isEmpty() || rank == null) {
            return new ArchiveReading.Unusable(List.copyOf(reasons));
        }
        var facts = new PrizeFacts(
                year,
                category,
                basis,
                project,
                organisation.printed(),
                organisation.registered(),
                place.country(),
                place.international(),
                rank,
                source);
        return new ArchiveReading.Prize(facts, List.copyOf(remarks));
    }

    private String source() {
        String source = row.text("source");
        if (source.isEmpty()) {
            reasons.add(Remark.of("prizes.import.no-source"));
        } else if (source.length() > LONGEST_SOURCE) {
            reasons.add(Remark.of("prizes.import.source-too-long", LONGEST_SOURCE));
        }
        if (source.contains("unverified")) {
            remarks.add(Remark.of("prizes.import.unverified"));
        }
        return source;
    }

    private @Nullable Integer year() {
        String text = row.text("year");
        if (text.isEmpty()) {
            remarks.add(Remark.of("prizes.import.no-year"));
            return null;
        }
        if (!text.matches("\\d{4}") || Integer.parseInt(text) < FIRST_YEAR) {
            reasons.add(Remark.of("prizes.import.not-a-year", shown(text), String.valueOf(FIRST_YEAR)));
            return null;
        }
        if (Integer.parseInt(text) > thisYear) {
            reasons.add(Remark.of("prizes.import.year-to-come", text));
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable Integer category() {
        String text = row.text("category");
        if (text.isEmpty()) {
            remarks.add(Remark.of("prizes.import.no-category"));
            return null;
        }
        if (text.matches("[1-9]|1[0-8]")) {
            return Integer.valueOf(text);
        }
        return categories.apply(text).orElseGet(() -> {
            reasons.add(Remark.of("prizes.import.not-a-category", shown(text)));
            return null;
        });
    }

    private CategoryBasis basis(@Nullable Integer category, String source) {
        if (category == null) {
            return CategoryBasis.NOT_STATED;
        }
        if (source.contains("category inferred")) {
            remarks.add(Remark.of("prizes.import.category-inferred"));
            return CategoryBasis.INFERRED;
        }
        return CategoryBasis.STATED;
    }

    private @Nullable String project() {
        String text = row.text("project");
        if (text.isEmpty()) {
            remarks.add(Remark.of("prizes.import.no-project"));
            return null;
        }
        return bounded("project", text);
    }

    /** Who is behind the project: as printed, and as it belongs into the register, where that is sure. */
    private record Name(@Nullable String printed, @Nullable String registered) {}

    private Name organisation() {
        String text = row.text("organisation");
        if (text.isEmpty()) {
            remarks.add(Remark.of("prizes.import.no-organisation"));
            return new Name(null, null);
        }
        String printed = bounded("organisation", text);
        Matcher note = NOTE.matcher(text);
        if (note.matches() && BROKEN.matcher(note.group(2)).find()) {
            remarks.add(Remark.of("prizes.import.broken-name", note.group(1)));
            return new Name(note.group(1), null);
        }
        if (note.matches() && note.group(2).equals("as printed")) {
            remarks.add(Remark.of("prizes.import.as-printed", note.group(1)));
            return new Name(note.group(1), note.group(1));
        }
        return printed == null ? new Name(null, null) : new Name(printed, lead(printed));
    }

    private @Nullable String lead(String printed) {
        String[] several = SEVERAL.split(printed);
        if (several.length > 1) {
            remarks.add(Remark.of("prizes.import.several-organisations", several.length, several[0]));
            return several[0];
        }
        if (WITH.matcher(printed).find()) {
            remarks.add(Remark.of("prizes.import.perhaps-several", printed));
            return null;
        }
        return printed;
    }

    /** Where it belongs. */
    private record Place(@Nullable String country, boolean international) {}

    private Place place() {
        String text = row.text("country");
        if (text.isEmpty()) {
            remarks.add(Remark.of("prizes.import.no-country"));
            return new Place(null, false);
        }
        String country = null;
        boolean international = false;
        for (String part : text.split("\\s*/\\s*")) {
            if (part.equalsIgnoreCase("international")) {
                international = true;
            } else if (country != null) {
                reasons.add(Remark.of("prizes.import.several-countries", shown(text)));
            } else {
                country = countries.apply(part).orElse(null);
                if (country == null) {
                    reasons.add(Remark.of("prizes.import.unknown-country", shown(part)));
                }
            }
        }
        if (international) {
            remarks.add(Remark.of(
                    country == null ? "prizes.import.international" : "prizes.import.country-and-international",
                    shown(text)));
        }
        return new Place(country, international);
    }

    private @Nullable Rank rank(String source) {
        String text = row.text("rank");
        Matcher note = NOTE.matcher(text);
        Rank rank = Rank.of(note.matches() ? note.group(1) : text).orElse(null);
        if (rank == null) {
            reasons.add(Remark.of("prizes.import.unknown-rank", shown(text)));
        } else if (rank == Rank.UNSTATED) {
            remarks.add(Remark.of("prizes.import.rank-not-stated"));
        } else if (note.matches()) {
            remarks.add(Remark.of("prizes.import.rank-note", note.group(2)));
        } else if (source.contains("rank read from")) {
            remarks.add(Remark.of("prizes.import.rank-read"));
        }
        return rank;
    }

    private @Nullable String bounded(String column, String text) {
        if (text.length() <= LONGEST_NAME) {
            return text;
        }
        reasons.add(Remark.of("prizes.import.too-long", column, LONGEST_NAME));
        return null;
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 79) + "…" : text;
    }
}
