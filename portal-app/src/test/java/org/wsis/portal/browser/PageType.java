package org.wsis.portal.browser;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.wsis.account.AccountId;
import org.wsis.account.Role;

/**
 * One type of page, with one address that shows it.
 *
 * @param path asked for once, when the portal runs; may make what it shows
 * @param role who looks: null for a visitor, otherwise an account that holds the role
 * @param scope of the role, or null
 * @param reader who looks where only one account can, or null
 */
record PageType(
        String name,
        Supplier<String> path,
        @Nullable Role role,
        @Nullable String scope,
        @Nullable Supplier<AccountId> reader) {
    PageType {
        path = SingletonSupplier.of(path);
    }

    PageType(String name, Supplier<String> path, @Nullable Role role) {
        this(name, path, role, null, null);
    }

    PageType(String name, Supplier<String> path, @Nullable Role role, @Nullable String scope) {
        this(name, path, role, scope, null);
    }

    /** A page that one account can see. */
    static PageType of(String name, Supplier<String> path, Supplier<AccountId> reader) {
        return new PageType(name, path, Role.EXPERT, null, reader);
    }

    static PageType open(String path) {
        return new PageType(path, () -> path, null);
    }

    static PageType as(Role role, String path) {
        return new PageType(path + " as " + role, () -> path, role);
    }
}
