package org.wsis.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.wsis.account.AccountId;
import org.wsis.moderation.Arrival;
import org.wsis.moderation.PendingFacet;
import org.wsis.moderation.Traits;
import org.wsis.reference.Region;
import org.wsis.schedule.GenevaTime;

/**
 * What a reader wants to see of the secretariat's queue, as its address says it: the pages of single things carry it, so that
 * the next thing is one of those that fit. What an address says and no filter knows is left out.
 *
 * @param kinds {@link org.wsis.moderation.PendingItems#kind()}
 * @param assignees {@link #ME}, {@link PendingFacet#NOBODY} or an account
 * @param overdue only what should have been answered by yesterday
 * @param since only what arrived on this day in Geneva or later
 * @param countries ISO 3166-1 alpha-2
 */
public record QueueFilter(
        Set<String> kinds,
        Set<String> assignees,
        boolean overdue,
        @Nullable LocalDate since,
        Set<String> countries,
        Set<Region> regions,
        Set<String> actionLines) {
    /** Everything. */
    public static final QueueFilter NONE =
            new QueueFilter(Set.of(), Set.of(), false, null, Set.of(), Set.of(), Set.of());
    /** In {@link #assignees}: whoever reads. */
    public static final String ME = "me";

    private static final int MOST_VALUES = 50;
    private static final Pattern KIND = Pattern.compile("[a-z-]{1,40}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LINE = Pattern.compile("C\\d{1,2}(-[a-z]{3})?");

    /** The filter of these parameters. */
    public static QueueFilter of(MultiValueMap<String, String> parameters) {
        return new QueueFilter(
                values(parameters, "kind", fits(KIND)),
                values(parameters, "assignee", QueueFilter::isAssignee),
                "true".equals(parameters.getFirst("overdue")),
                day(parameters.getFirst("since")),
                values(parameters, "country", fits(COUNTRY)),
                regions(parameters),
                values(parameters, "actionLine", fits(LINE)));
    }

    private static Set<String> values(MultiValueMap<String, String> parameters, String name, Predicate<String> fits) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(fits)
                .limit(MOST_VALUES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Predicate<String> fits(Pattern pattern) {
        return value -> pattern.matcher(value).matches();
    }

    private static boolean isAssignee(String value) {
        return value.equals(ME) || value.equals(PendingFacet.NOBODY) || account(value) != null;
    }

    private static @Nullable AccountId account(String value) {
        try {
            var id = UUID.fromString(value);
            return id.toString().equals(value) ? new AccountId(id) : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static Set<Region> regions(MultiValueMap<String, String> parameters) {
        Collection<String> asked = parameters.getOrDefault("region", List.of());
        return Arrays.stream(Region.values())
                .filter(region -> asked.contains(region.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A day of this age: the database cannot tell times that are too far from it. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || !typed.matches("[12]\\d{3}-\\d\\d-\\d\\d") ? null : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Whether everything fits. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The same for things of one kind; of all kinds for null. */
    public QueueFilter ofKind(@Nullable String kind) {
        return new QueueFilter(
                kind == null ? Set.of() : Set.of(kind), assignees, overdue, since, countries, regions, actionLines);
    }

    /**
     * When a thing arrived that fits.
     *
     * @param promised how long after its arrival an answer is promised
     */
    public Arrival arrival(Instant now, Duration promised) {
        Instant today = GenevaTime.startOf(GenevaTime.dayOf(now));
        return new Arrival(since == null ? null : GenevaTime.startOf(since), overdue ? today.minus(promised) : null);
    }

    /** What else a thing has that fits. */
    public Traits traits(AccountId reader) {
        Set<AccountId> people = assignees.stream()
                .filter(value -> !value.equals(PendingFacet.NOBODY))
                .map(value -> value.equals(ME) ? reader : new AccountId(UUID.fromString(value)))
                .collect(Collectors.toSet());
        return new Traits(assignees.contains(PendingFacet.NOBODY), people, countries, regions, actionLines);
    }

    /** The query with its question mark, encoded; empty for everything. */
    public String query() {
        String all = parameters().stream()
                .map(one -> one.name() + "=" + URLEncoder.encode(one.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }

    /** A name and a value of the address, for forms that carry them on. */
    public record Parameter(String name, String value) {}

    /** All of them. */
    public List<Parameter> parameters() {
        return Stream.of(
                        pairs("kind", kinds),
                        pairs("assignee", assignees),
                        pairs("overdue", overdue ? List.of("true") : List.of()),
                        pairs("since", since == null ? List.of() : List.of(since)),
                        pairs("country", countries),
                        pairs("region", regions),
                        pairs("actionLine", actionLines))
                .flatMap(pairs -> pairs)
                .toList();
    }

    private static Stream<Parameter> pairs(String name, Collection<?> values) {
        return values.stream().map(value -> new Parameter(name, value.toString()));
    }
}
