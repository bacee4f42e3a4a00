package org.wsis.portal.browser;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.wsis.account.Role;

/**
 * One type of page, with one address that shows it.
 *
 * @param path asked for once, when the portal runs; may make what it shows
 * @param role who looks: null for a visitor, otherwise an account that holds the role
 * @param scope of the role, or null
 */
record PageType(
        String name,
        Supplier<String> path,
        @Nullable Role role,
        @Nullable String scope) {
    PageType {
        path = SingletonSupplier.of(path);
    }

    PageType(String name, Supplier<String> path, @Nullable Role role) {
        this(name, path, role, null);
    }

    static PageType open(String path) {
        return new PageType(path, () -> path, null);
    }

    static PageType as(Role role, String path) {
        return new PageType(path + " as " + role, () -> path, role);
    }
}
