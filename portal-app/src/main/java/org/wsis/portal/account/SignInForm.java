package org.wsis.portal.account;

import org.jspecify.annotations.Nullable;

record SignInForm(@Nullable String email, @Nullable String password) {
    static SignInForm empty() {
        return new SignInForm(null, null);
    }

    @Override
    public String toString() {
        return "a sign-in";
    }
}
