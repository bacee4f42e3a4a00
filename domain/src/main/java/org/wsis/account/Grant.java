package org.wsis.account;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A role that an account holds.
 *
 * @param scope what the role is limited to (an Action Line, an agency, a country), or null
 */
public record Grant(Role role, @Nullable String scope) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;
}
