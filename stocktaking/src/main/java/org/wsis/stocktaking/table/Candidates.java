package org.wsis.stocktaking.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.content.Who;
import org.wsis.stocktaking.entry.Importing;
import org.wsis.stocktaking.entry.Known;
import org.wsis.stocktaking.entry.State;

/**
 * Which entries a row can mean: the one of its number, or those of its title with its organisation, country and year, as far as
 * both name them.
 */
@Component
class Candidates {
    private final Importing importing;

    Candidates(Importing importing) {
        this.importing = importing;
    }

    List<Known> of(RowFacts facts) {
        Long number = facts.number();
        if (number != null) {
            return importing.numbered(number).stream().toList();
        }
        List<Known> alike = importing.titled(facts.title()).stream()
                .filter(known -> fits(facts, known))
                .toList();
        List<Known> inPublic = narrowed(alike, known -> known.state() == State.PUBLISHED);
        return narrowed(inPublic, known -> isExactly(facts, known));
    }

    /** Those for which it holds, if it holds for any. */
    private static List<Known> narrowed(List<Known> all, Predicate<Known> wanted) {
        List<Known> some = all.stream().filter(wanted).toList();
        return some.isEmpty() ? all : some;
    }

    private static boolean fits(RowFacts facts, Known known) {
        Who who = known.said().content().who();
        Integer year = facts.year();
        return (year == null || year == known.said().year())
                && (facts.who().organisationName() == null || who.organisationName() == null || isFrom(facts, known))
                && (!facts.isPlaced() || isNowhere(who) || isThere(facts, who));
    }

    private static boolean isExactly(RowFacts facts, Known known) {
        Who who = known.said().content().who();
        return (facts.who().organisationName() == null ? who.organisationName() == null : isFrom(facts, known))
                && (facts.isPlaced() ? isThere(facts, who) : isNowhere(who));
    }

    private static boolean isFrom(RowFacts facts, Known known) {
        String named = Plain.of(Objects.requireNonNullElse(facts.who().organisationName(), ""));
        return isNamed(named, known.said().content().who().organisationName()) || isNamed(named, known.organisation());
    }

    private static boolean isNamed(String plain, @Nullable String name) {
        return name != null && Plain.of(name).equals(plain);
    }

    private static boolean isNowhere(Who who) {
        return who.country() == null && !who.international();
    }

    private static boolean isThere(RowFacts facts, Who who) {
        return Objects.equals(facts.who().country(), who.country())
                && facts.who().international() == who.international();
    }
}
