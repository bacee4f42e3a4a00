package org.wsis.stocktaking.national;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.wsis.stocktaking.entry.State;

/**
 * What a focal point wants to see of what comes from a country. What an address says and no filter knows is left out.
 *
 * @param states one of these, or any if there are none
 * @param actionLines codes, one of them, or any if there are none
 * @param since handed in, or published if it never was, on this day in Geneva or later
 */
record NationalFilter(
        Set<State> states,
        Set<String> actionLines,
        @Nullable LocalDate since) {
    /** What a focal point sees of the fate of an entry. */
    static final List<State> SHOWN =
            List.of(State.HELD, State.RECEIVED, State.IN_REVIEW, State.RETURNED, State.PUBLISHED, State.DECLINED);

    static NationalFilter of(MultiValueMap<String, String> parameters) {
        Collection<String> states = parameters.getOrDefault("state", List.of());
        return new NationalFilter(
                SHOWN.stream()
                        .filter(state -> states.contains(state.name()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                parameters.getOrDefault("actionLine", List.of()).stream()
                        .filter(line -> line.matches("C\\d{1,2}(-[a-z]{3})?"))
                        .limit(SHOWN.size() * 10L)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                day(parameters.getFirst("since")));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || !typed.matches("[12]\\d{3}-\\d\\d-\\d\\d") ? null : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Whether everything is shown. */
    public boolean isEmpty() {
        return states.isEmpty() && actionLines.isEmpty() && since == null;
    }

    NationalFilter ofAnyState() {
        return new NationalFilter(Set.of(), actionLines, since);
    }

    NationalFilter ofAnyLine() {
        return new NationalFilter(states, Set.of(), since);
    }
}
