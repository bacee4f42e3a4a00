package org.wsis.portal.admin.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.StakeholderType;

/** What a role can be limited to: what was typed becomes what the reference data has, or nothing. */
@Component
class Scopes {
    private final Reference reference;
    private final Agencies agencies;

    Scopes(Reference reference, Agencies agencies) {
        this.reference = reference;
        this.agencies = agencies;
    }

    /** The role limited to what was typed; empty if it cannot be limited to that, or not at all. */
    Optional<Grant> grant(Role role, @Nullable String typed) {
        String scope = typed == null ? "" : typed.strip();
        if (scope.isEmpty()) {
            return OversightRules.needsScope(role) ? Optional.empty() : Optional.of(new Grant(role, null));
        }
        return known(role, scope).map(known -> new Grant(role, known));
    }

    private Optional<String> known(Role role, String scope) {
        String upper = scope.toUpperCase(Locale.ROOT);
        return switch (role) {
            case FACILITATOR -> reference.actionLine(scope).map(ActionLine::code);
            case NATIONAL_FOCAL_POINT -> reference.countryOf(scope);
            case REGIONAL_COMMISSION -> Optional.of(upper).filter(OversightRules.COMMISSIONS::contains);
            case COMMUNITY_FOCAL_POINT ->
                Arrays.stream(StakeholderType.values())
                        .map(StakeholderType::name)
                        .filter(upper::equals)
                        .findFirst();
            case UNGIS_FOCAL_POINT -> agencies.named(scope);
            case EXPERT, EDITOR, ADMINISTRATOR -> Optional.empty();
        };
    }
}
