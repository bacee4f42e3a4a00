package org.wsis.portal.admin.accounts;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.reference.Reference;
import org.wsis.reference.StakeholderType;

/** Which scopes a role can have. */
@Component
class Scopes {
    private final Reference reference;

    Scopes(Reference reference) {
        this.reference = reference;
    }

    boolean fits(Role role, String scope) {
        return switch (role) {
            case FACILITATOR -> reference.actionLine(scope).isPresent();
            case NATIONAL_FOCAL_POINT -> reference.countries(Locale.ENGLISH).contains(scope);
            case REGIONAL_COMMISSION -> OversightRules.COMMISSIONS.contains(scope);
            case COMMUNITY_FOCAL_POINT ->
                Arrays.stream(StakeholderType.values())
                        .anyMatch(type -> type.name().equals(scope));
            case UNGIS_FOCAL_POINT -> !scope.isBlank();
            case EXPERT, EDITOR, ADMINISTRATOR -> true;
        };
    }
}
