package org.wsis.consultation.fate;

import java.util.Set;
import java.util.UUID;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;

/**
 * Which contributions somebody looks for: one of the values of each part that has any.
 *
 * @param actionLines codes of lines that the answers name
 */
public record StandingFilter(
        Set<StakeholderType> types,
        Set<Region> regions,
        Set<String> actionLines,
        Set<UUID> themes,
        Set<Standing> states) {
    /** All of them. */
    public static final StandingFilter ALL = new StandingFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Those of a theme. */
    public static StandingFilter ofTheme(UUID theme) {
        return new StandingFilter(Set.of(), Set.of(), Set.of(), Set.of(theme), Set.of());
    }
}
